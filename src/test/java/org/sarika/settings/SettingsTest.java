package org.sarika.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void hasDefaultsForEverything() {
    Settings settings = Settings.read(Map.of("HOME", "/home/myna"));

    assertThat(settings.knowledge()).isEqualTo(Path.of("knowledge"));
    assertThat(settings.data()).isEqualTo(Path.of("data"));
    assertThat(settings.natives()).isEqualTo(Path.of("data/natives"));
    assertThat(settings.httpHost()).isEqualTo("127.0.0.1");
    assertThat(settings.httpPort()).isEqualTo(8080);
    assertThat(settings.publicUrl()).isEmpty();
    assertThat(settings.threads()).isPositive();
    assertThat(settings.telegram().isWanted()).isFalse();
    assertThat(settings.slack().isWanted()).isFalse();
  }

  @Test
  void readsWhatIsSet() {
    Settings settings =
        Settings.read(
            Map.of(
                "SARIKA_DATA", "/srv/sarika",
                "SARIKA_HTTP_PORT", " 0 ",
                "SARIKA_PUBLIC_URL", "https://myna.example/",
                "SARIKA_THREADS", "3"));

    assertThat(settings.natives()).isEqualTo(Path.of("/srv/sarika/natives"));
    assertThat(settings.httpPort()).isZero();
    assertThat(settings.publicUrl()).isEqualTo("https://myna.example");
    assertThat(settings.threads()).isEqualTo(3);
  }

  @Test
  void takesEmptyForNotSet() {
    Settings settings = Settings.read(Map.of("SARIKA_HTTP_PORT", "", "TELEGRAM_BOT_TOKEN", ""));

    assertThat(settings.httpPort()).isEqualTo(8080);
    assertThat(settings.telegram().isWanted()).isFalse();
  }

  @Test
  void reportsEveryProblemAtOnce() {
    Map<String, String> environment = new HashMap<>();
    environment.put("SARIKA_HTTP_PORT", "70000");
    environment.put("SARIKA_THREADS", "0");
    environment.put("SARIKA_PUBLIC_URL", "myna.example");
    environment.put("TELEGRAM_BOT_TOKN", "1:a");
    environment.put("SLACK_ENTIRELY_DIFFERENT_THING", "x");

    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(environment))
        .satisfies(e ->
            assertThat(e.problems())
                .containsExactly(
                    "SLACK_ENTIRELY_DIFFERENT_THING is not a setting: unset it or see the"
                        + " README",
                    "TELEGRAM_BOT_TOKN is not a setting: did you mean TELEGRAM_BOT_TOKEN?",
                    "SARIKA_HTTP_PORT is '70000': give a whole number from 0 to 65535",
                    "SARIKA_PUBLIC_URL is 'myna.example': give an address that begins with"
                        + " https:// or http://",
                    "SARIKA_THREADS is '0': give a whole number from 1 to 1024"));
  }

  @Test
  void neverSaysASecret() {
    String token = "1234567:very-secret";
    String slackToken = "xoxb-1-very-secret";
    String appToken = "xapp-1-very-secret";
    Settings settings =
        Settings.read(
            Map.of(
                "TELEGRAM_BOT_TOKEN", token,
                "SLACK_BOT_TOKEN", slackToken,
                "SLACK_APP_TOKEN", appToken,
                "SLACK_SIGNING_SECRET", "very-secret"));

    List<String> said = List.of(settings.toString(), SettingsTable.effective(settings).toString());

    assertThat(said).allSatisfy(text -> assertThat(text).doesNotContain("secret:", "very-secret"));
    assertThat(SettingsTable.effective(settings))
        .containsEntry("SLACK_BOT_TOKEN", "set, hidden")
        .containsEntry("SARIKA_PUBLIC_URL", "not set");
  }

  @Test
  void readsTheTelegramEdge() {
    Settings settings =
        Settings.read(
            Map.of(
                "TELEGRAM_BOT_TOKEN", "123:a_B-c",
                "TELEGRAM_WEBHOOK_URL", "https://sarika.example:8443/telegram",
                "TELEGRAM_WEBHOOK_SECRET", "a_B-9",
                "TELEGRAM_RICH_MESSAGES", "true",
                "SARIKA_QUESTIONS_PER_MINUTE", "4",
                "SARIKA_KEEP_DAYS", "7"));

    assertThat(settings.telegram().webhookUrl()).isEqualTo("https://sarika.example:8443/telegram");
    assertThat(settings.telegram().richMessages()).isTrue();
    assertThat(settings.questionsPerMinute()).isEqualTo(4);
    assertThat(settings.keepDays()).isEqualTo(7);
    assertThat(SettingsTable.effective(settings))
        .containsEntry("TELEGRAM_WEBHOOK_SECRET", "set, hidden");
  }

  @Test
  void holdsTheTelegramEdgeAgainstWhatTelegramTakes() {
    assertThat(problems("TELEGRAM_BOT_TOKEN", "my bot"))
        .containsExactly(
            "TELEGRAM_BOT_TOKEN does not look like a token: copy it again from @BotFather, digits,"
                + " a colon and letters");
    assertThat(problems("TELEGRAM_WEBHOOK_URL", "http://sarika.example/hook"))
        .containsExactly(
            "TELEGRAM_WEBHOOK_URL is 'http://sarika.example/hook': Telegram calls addresses that"
                + " begin with https:// only");
    assertThat(problems("TELEGRAM_WEBHOOK_URL", "https://sarika.example/"))
        .containsExactly(
            "TELEGRAM_WEBHOOK_URL is 'https://sarika.example/': give it a path of its own, such as"
                + " https://example.org/telegram");
    assertThat(problems("TELEGRAM_WEBHOOK_URL", "https://sarika.example:9000/hook"))
        .containsExactly(
            "TELEGRAM_WEBHOOK_URL is 'https://sarika.example:9000/hook': Telegram calls the ports"
                + " 443, 80, 88 and 8443 only");
    assertThat(problems("TELEGRAM_WEBHOOK_SECRET", "secret"))
        .containsExactly(
            "TELEGRAM_WEBHOOK_SECRET is set without TELEGRAM_WEBHOOK_URL: set both or neither");
    assertThat(problems("TELEGRAM_RICH_MESSAGES", "yes"))
        .containsExactly("TELEGRAM_RICH_MESSAGES is 'yes': give true or false");
    assertThat(problems("SARIKA_KEEP_DAYS", "0"))
        .containsExactly("SARIKA_KEEP_DAYS is '0': give a whole number from 1 to 3650");
  }

  private static List<String> problems(String name, String value) {
    try {
      Settings.read(Map.of(name, value));
      return List.of();
    } catch (SettingsException e) {
      return e.problems();
    }
  }
}
