package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonObject;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.fake.SlackManifest;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.platform.slack.SlackEndpoint;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.install.InstallSettings;
import org.sarika.settings.Settings;

/** The app's two manifests, held against Slack's limits and against what the code does. */
class SlackManifestTest {
  private static final String HOST = "https://HOST";

  /** Longest text by where it stands. */
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "/display_information/name", 35,
          "/display_information/description", 140,
          "/display_information/long_description", 4000,
          "/features/bot_user/display_name", 80,
          "/features/agent_view/agent_description", 300,
          "/features/shortcuts/0/callback_id", 255,
          "/features/shortcuts/0/description", 150,
          "/features/slash_commands/0/command", 32,
          "/features/slash_commands/0/description", 2000,
          "/features/slash_commands/0/usage_hint", 1000);

  @ParameterizedTest
  @EnumSource
  void keepsToSlacksLimits(SlackManifest manifest) {
    JsonNode app = manifest.read();

    LONGEST.forEach((where, most) ->
        assertThat(app.at(where).asText()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(most));
    assertThat(app.at("/display_information/long_description").asText().length())
        .isGreaterThanOrEqualTo(174);
    assertThat(app.at("/display_information/background_color").asText()).matches("#[0-9a-f]{6}");
    assertThat(app.at("/features/bot_user/display_name").asText()).matches("[a-z0-9._-]+");
    assertThat(app.at("/features/unfurl_domains").size()).isLessThanOrEqualTo(5);
    assertThat(app.at("/features/shortcuts").size()).isEqualTo(1);
    assertThat(app.at("/features/slash_commands").size()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void asksForTheScopesThatAnInstallationAsksForAndNoMore(SlackManifest manifest) {
    assertThat(texts(manifest.read().at("/oauth_config/scopes/bot")))
        .containsExactlyElementsOf(SlackPart.SCOPES)
        .containsAll(SlackPart.HISTORY_SCOPES);
    assertThat(manifest.read().at("/oauth_config/scopes").size()).isEqualTo(1);
  }

  @Test
  void isTheAppThatTheTestsOfTheEdgeRunAgainst() {
    try (FakeSlack slack = FakeSlack.start();
        SlackApi api = new SlackApi(slack.apiUrl())) {
      ApiAnswer answer = api.call(slack.workspace("T1").token(), "auth.test", new JsonObject());

      assertThat(answer)
          .isInstanceOfSatisfying(
              ApiAnswer.Done.class,
              done ->
                  assertThat(done.headers())
                      .containsEntry("x-oauth-scopes", String.join(",", SlackPart.SCOPES)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void subscribesToWhatIsListenedTo(SlackManifest manifest) {
    // Bolt has no class for the first; it is acknowledged, and an agent's app has to have it.
    assertThat(texts(manifest.read().at("/settings/event_subscriptions/bot_events")))
        .containsExactlyInAnyOrder(
            "app_context_changed",
            AppHomeOpenedEvent.TYPE_NAME,
            AppMentionEvent.TYPE_NAME,
            AppUninstalledEvent.TYPE_NAME,
            LinkSharedEvent.TYPE_NAME,
            MessageEvent.TYPE_NAME + ".im",
            TokensRevokedEvent.TYPE_NAME);
  }

  @ParameterizedTest
  @EnumSource
  void offersTheCommandTheShortcutTheHomeAndTheAgent(SlackManifest manifest) {
    JsonNode features = manifest.read().at("/features");

    JsonNode command = features.at("/slash_commands/0");
    assertThat(command.at("/command").asText())
        .isEqualTo(Settings.read(Map.of()).slack().command());
    assertThat(command.at("/should_escape").asBoolean()).isTrue();
    assertThat(features.at("/shortcuts/0/type").asText()).isEqualTo("message");
    assertThat(features.at("/shortcuts/0/callback_id").asText()).isEqualTo("sarika_check");
    assertThat(features.at("/shortcuts/0/name").asText())
        .isEqualTo("Check this against the articles");
    assertThat(features.at("/app_home/home_tab_enabled").asBoolean()).isTrue();
    assertThat(features.at("/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(features.at("/app_home/messages_tab_read_only_enabled").asBoolean(true)).isFalse();
    assertThat(features.has("agent_view")).isTrue();
    assertThat(features.has("assistant_view")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void leavesTokensAsTheyAreKept(SlackManifest manifest) {
    JsonNode settings = manifest.read().at("/settings");

    assertThat(settings.at("/token_rotation_enabled").asBoolean(true)).isFalse();
    assertThat(settings.at("/org_deploy_enabled").asBoolean(true)).isFalse();
    assertThat(settings.at("/interactivity/is_enabled").asBoolean()).isTrue();
  }

  @Test
  void namesTheAddressesThatAreServed() {
    JsonNode app = SlackManifest.HTTP.read();

    for (String where :
        List.of(
            "/features/slash_commands/0/url",
            "/settings/event_subscriptions/request_url",
            "/settings/interactivity/request_url")) {
      assertThat(app.at(where).asText()).as(where).isEqualTo(HOST + SlackEndpoint.PATH);
    }
    assertThat(texts(app.at("/oauth_config/redirect_urls")))
        .containsExactly(HOST + InstallSettings.REDIRECT_PATH);
    assertThat(texts(app.at("/features/unfurl_domains"))).containsExactly("HOST");
    assertThat(app.at("/settings/socket_mode_enabled").asBoolean(true)).isFalse();
  }

  @Test
  void needsNoAddressOverASocket() {
    assertThat(SlackManifest.SOCKET.text()).doesNotContain(HOST);
    assertThat(SlackManifest.SOCKET.read().at("/settings/socket_mode_enabled").asBoolean())
        .isTrue();
  }

  @Test
  void differOnlyInWhatTheModeNeeds() {
    ObjectNode http = SlackManifest.HTTP.read();

    at(http, "/features").remove("unfurl_domains");
    at(http, "/features/slash_commands/0").remove("url");
    at(http, "/oauth_config").remove("redirect_urls");
    at(http, "/settings/event_subscriptions").remove("request_url");
    at(http, "/settings/interactivity").remove("request_url");
    at(http, "/settings").put("socket_mode_enabled", true);

    assertThat(http).isEqualTo(SlackManifest.SOCKET.read());
  }

  private static ObjectNode at(ObjectNode manifest, String where) {
    return (ObjectNode) manifest.at(where);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
