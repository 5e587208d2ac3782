package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Fault;
import org.sarika.lifecycle.Health;

class TelegramCheckupTest {
  private static final String HOOK = "https://sarika.example/hook";

  private final FakeTelegram telegram = FakeTelegram.start();

  @AfterEach
  void stop() {
    telegram.close();
  }

  @Test
  void findsNothingWrongWithAQuietBot() {
    telegram.user(7).says("this waits and stays");

    Map<String, Health> found = checkup("");

    assertThat(found.values()).allMatch(Health::ok);
    assertThat(found).containsOnlyKeys("telegram", "telegram webhook", "telegram polling");
    assertThat(part(found, "telegram").detail()).contains("@sarika_bot");
    assertThat(telegram.calls("getUpdates"))
        .allSatisfy(call -> assertThat(call.params().has("offset")).isFalse());
  }

  @Test
  void saysWhatToDoAboutAWrongToken() {
    telegram.faults().next("getMe", 1, Fault.unauthorized());

    Map<String, Health> found = checkup("");

    assertThat(found).containsOnlyKeys("telegram");
    assertThat(part(found, "telegram").ok()).isFalse();
    assertThat(part(found, "telegram").detail()).contains("copy TELEGRAM_BOT_TOKEN again");
  }

  @Test
  void saysThatTelegramCannotBeReached() {
    telegram.faults().next("getMe", 1, Fault.badGateway());

    assertThat(part(checkup(""), "telegram").detail())
        .contains("cannot be reached, HTTP status 502", "TELEGRAM_API_URL")
        .doesNotContain(telegram.token());
  }

  @Test
  void seesASecondPoller() {
    telegram.faults().next("getUpdates", 1, Fault.conflict());

    Health polling = part(checkup(""), "telegram polling");

    assertThat(polling.ok()).isFalse();
    assertThat(polling.detail()).contains("another program polls");
  }

  @Test
  void tellsWhyTheWebhookFails() {
    try (ScriptedApi server =
        new ScriptedApi(call ->
            switch (call.method()) {
              case "getMe" -> ScriptedApi.Answer.ok("{\"id\":1,\"username\":\"b\"}");
              default ->
                  ScriptedApi.Answer.ok(
                      "{\"url\":\"%s\",\"pending_update_count\":4,\"last_error_message\":\"Wrong response\"}"
                          .formatted(HOOK));
            })) {
      Map<String, Health> found =
          new TelegramCheckup(
                  new TelegramSettings(
                      ScriptedApi.TOKEN,
                      server.url(),
                      HOOK,
                      "",
                      false,
                      Set.of(),
                      FairnessLimits.standard()))
              .run();

      assertThat(part(found, "telegram webhook").ok()).isFalse();
      assertThat(part(found, "telegram webhook").detail())
          .contains("Wrong response", "4 updates wait");
      assertThat(found).doesNotContainKey("telegram polling");
    }
  }

  private static Health part(Map<String, Health> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }

  private Map<String, Health> checkup(String webhook) {
    return new TelegramCheckup(
            new TelegramSettings(
                telegram.token(),
                telegram.url(),
                webhook,
                "",
                false,
                Set.of(),
                FairnessLimits.standard()))
        .run();
  }
}
