package org.sarika.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSettingsTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  private final Map<String, String> environment = new HashMap<>();

  @Test
  void isOffWithoutATokenAndKnowsTheUsualCommand() {
    Settings.Slack slack = Settings.read(environment).slack();

    assertThat(slack.isWanted()).isFalse();
    assertThat(slack.command()).isEqualTo("/sarika");
    assertThat(slack.apiUrl()).isEqualTo("https://slack.com/api/");
    assertThat(slack.curators()).isEmpty();
  }

  @Test
  void readsOneWorkspaceOverASocket() {
    set("SLACK_BOT_TOKEN", "xoxb-1-2-Ab");
    set("SLACK_APP_TOKEN", "xapp-1-A0-3-c");
    set("SLACK_CURATORS", " U012AB3CD, W4 ,,");
    set("SLACK_COMMAND", "ask-news");

    Settings.Slack slack = Settings.read(environment).slack();

    assertThat(slack.isWanted()).isTrue();
    assertThat(slack.isInstalledByWorkspaces()).isFalse();
    assertThat(slack.curators()).containsExactlyInAnyOrder("U012AB3CD", "W4");
    assertThat(slack.command()).isEqualTo("/ask-news");
  }

  @Test
  void readsOneWorkspaceOverHttp() {
    set("SLACK_BOT_TOKEN", "xoxb-1");
    set("SLACK_SIGNING_SECRET", "8f2b");

    Settings.Slack slack = Settings.read(environment).slack();

    assertThat(slack.isWanted()).isTrue();
    assertThat(slack.appToken().isSet()).isFalse();
    assertThat(slack.signingSecret().value()).isEqualTo("8f2b");
  }

  @Test
  void readsAnAppThatWorkspacesInstall() {
    sharedApp();

    Settings.Slack slack = Settings.read(environment).slack();

    assertThat(slack.isWanted()).isTrue();
    assertThat(slack.isInstalledByWorkspaces()).isTrue();
    assertThat(slack.toString()).doesNotContain(KEY, "its-secret");
  }

  @Test
  void knowsABotTokenByItsBeginning() {
    set("SLACK_BOT_TOKEN", "xapp-1");
    set("SLACK_APP_TOKEN", "xapp-1");

    assertThat(problems())
        .containsExactly(
            "SLACK_BOT_TOKEN does not begin with xoxb-: copy the Bot User OAuth Token from Install"
                + " App");
  }

  @Test
  void knowsAnAppTokenByItsBeginning() {
    set("SLACK_BOT_TOKEN", "xoxb-1");
    set("SLACK_APP_TOKEN", "xoxb-1");

    assertThat(problems())
        .containsExactly(
            "SLACK_APP_TOKEN does not begin with xapp-: make an app-level token under Basic"
                + " Information");
  }

  @Test
  void wantsAWayToBeToldForABotToken() {
    set("SLACK_BOT_TOKEN", "xoxb-1");

    assertThat(problems())
        .containsExactly(
            "SLACK_BOT_TOKEN is set without SLACK_APP_TOKEN or SLACK_SIGNING_SECRET: set the first"
                + " for Socket Mode, or the second for HTTP");
  }

  @Test
  void wantsAWayToBeToldForAnAppThatWorkspacesInstall() {
    sharedApp();
    environment.remove("SLACK_SIGNING_SECRET");

    assertThat(problems())
        .containsExactly(
            "SLACK_CLIENT_ID is set without SLACK_APP_TOKEN or SLACK_SIGNING_SECRET: set the first"
                + " for Socket Mode, or the second for HTTP");
  }

  @Test
  void wantsABotTokenBesideAnAppToken() {
    set("SLACK_APP_TOKEN", "xapp-1");

    assertThat(problems())
        .containsExactly(
            "SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN: set the bot's token too, or unset it");
  }

  @Test
  void wantsABotTokenBesideASigningSecret() {
    set("SLACK_SIGNING_SECRET", "8f2b");

    assertThat(problems())
        .containsExactly(
            "SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN: set the bot's token too, or unset"
                + " it");
  }

  @Test
  void wantsTheAppsIdBesideItsSecretAndKey() {
    set("SLACK_CLIENT_SECRET", "its-secret");
    assertThat(problems())
        .containsExactly("SLACK_CLIENT_SECRET is set without SLACK_CLIENT_ID: set both or neither");

    environment.clear();
    set("SLACK_TOKEN_KEY", KEY);
    assertThat(problems())
        .containsExactly("SLACK_TOKEN_KEY is set without SLACK_CLIENT_ID: set both or neither");
  }

  @Test
  void doesNotTakeOneWorkspacesTokenAndInstallations() {
    sharedApp();
    set("SLACK_BOT_TOKEN", "xoxb-1");

    assertThat(problems())
        .containsExactly(
            "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set: unset the first if workspaces"
                + " install the app, else the second");
  }

  @Test
  void saysAllThatInstallationsLack() {
    set("SLACK_CLIENT_ID", "1.2");
    set("SLACK_SIGNING_SECRET", "8f2b");
    set("SLACK_TOKEN_KEY", KEY.substring(1));

    assertThat(problems())
        .containsExactly(
            "SLACK_CLIENT_SECRET is not set: copy it from Basic Information, since SLACK_CLIENT_ID"
                + " is set",
            "SLACK_TOKEN_KEY has fewer than 32 characters: set it to the output of `openssl rand"
                + " -hex 32`",
            "SARIKA_PUBLIC_URL is not set: workspaces come back to it after an installation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/Sarika", "/", "/two words", "/a/b", "/aaaaaaaaaabbbbbbbbbbccccccccccdd"})
  void takesOnlyACommandThatSlackTakes(String command) {
    set("SLACK_COMMAND", command);

    assertThat(problems())
        .containsExactly(
            "SLACK_COMMAND is '%s': give a slash and at most 31 small letters, digits, _ or -"
                .formatted(command));
  }

  @Test
  void knowsCuratorsByTheirIdsOnly() {
    set("SLACK_CURATORS", "U1,@dara,sok");

    assertThat(problems())
        .containsExactly(
            "SLACK_CURATORS names '@dara': give ids such as U012AB3CD, which profiles show under"
                + " More",
            "SLACK_CURATORS names 'sok': give ids such as U012AB3CD, which profiles show under"
                + " More");
  }

  @Test
  void wantsTheWorkspaceOfACuratorWhereManyInstallTheApp() {
    sharedApp();
    set("SLACK_CURATORS", "T9/U1,U2");

    assertThat(problems())
        .containsExactly(
            "SLACK_CURATORS names 'U2' without a workspace: write T012AB3CD/U2, since workspaces"
                + " install the app");
  }

  @Test
  void takesOnlyAWebAddressForTheApi() {
    set("SLACK_API_URL", "slack.com/api/");

    assertThat(problems())
        .containsExactly(
            "SLACK_API_URL is 'slack.com/api/': give an address that begins with https:// or"
                + " http://");
  }

  @Test
  void hidesEverySecretAndShowsTheRest() {
    sharedApp();
    set("SLACK_CURATORS", "T9/U1");

    assertThat(SettingsTable.effective(Settings.read(environment)))
        .containsEntry("SLACK_CLIENT_ID", "1.2")
        .containsEntry("SLACK_CLIENT_SECRET", "set, hidden")
        .containsEntry("SLACK_SIGNING_SECRET", "set, hidden")
        .containsEntry("SLACK_TOKEN_KEY", "set, hidden")
        .containsEntry("SLACK_BOT_TOKEN", "not set")
        .containsEntry("SLACK_CURATORS", "T9/U1");
  }

  private void sharedApp() {
    set("SLACK_CLIENT_ID", "1.2");
    set("SLACK_CLIENT_SECRET", "its-secret");
    set("SLACK_TOKEN_KEY", KEY);
    set("SLACK_SIGNING_SECRET", "8f2b");
    set("SARIKA_PUBLIC_URL", "https://sarika.example");
  }

  private void set(String name, String value) {
    environment.put(name, value);
  }

  private List<String> problems() {
    try {
      Settings.read(environment);
      return List.of();
    } catch (SettingsException e) {
      return e.problems();
    }
  }
}
