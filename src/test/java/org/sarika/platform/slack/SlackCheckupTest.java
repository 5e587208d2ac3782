package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Workspace;
import org.sarika.lifecycle.Health;

class SlackCheckupTest {
  private static final List<String> SCOPES =
      List.of("app_mentions:read", "channels:history", "chat:write", "groups:history");
  private static final List<String> HISTORY = List.of("channels:history", "groups:history");

  private final FakeSlack slack = FakeSlack.start();
  private final Workspace team = slack.workspace("T1");

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void findsNothingWrongWithAnAppThatMayDoAllItNeeds() {
    Map<String, Health> found = socketMode();

    assertThat(found).containsOnlyKeys("slack", "slack socket");
    assertThat(found.values()).allMatch(Health::ok);
    assertThat(part(found, "slack").detail()).isEqualTo("@sarika in team-t1");
    assertThat(part(found, "slack socket").detail()).isEqualTo("it opens, and Slack says hello");
  }

  @Test
  void saysWhichScopesAreMissingAndWhereTheyAreAdded() {
    team.withdraws("chat:write", "channels:history");

    Health app = part(socketMode(), "slack");

    assertThat(app.ok()).isFalse();
    assertThat(app.detail())
        .isEqualTo(
            "@sarika in team-t1 lacks channels:history, chat:write: add them under OAuth &"
                + " Permissions, then install the app again");
  }

  @Test
  void onlyNotesThatOurOwnMessagesCannotBeFoundAgain() {
    team.withdraws("channels:history", "groups:history");

    Health app = part(socketMode(), "slack");

    assertThat(app.ok()).isTrue();
    assertThat(app.detail())
        .startsWith("@sarika in team-t1; without channels:history, groups:history an answer in a")
        .contains("twice after a crash", "OAuth & Permissions");
  }

  @Test
  void saysWhatToDoAboutARefusedBotToken() {
    Map<String, Health> found = run("xoxb-wrong", slack.app().appToken(), slack.apiUrl());

    assertThat(part(found, "slack"))
        .isEqualTo(
            Health.down(
                "Slack refuses SLACK_BOT_TOKEN with 'invalid_auth': copy the bot token again from"
                    + " Install App"));
    assertThat(part(found, "slack socket").ok()).isTrue();
  }

  @Test
  void saysWhatToDoAboutARefusedAppToken() {
    Map<String, Health> found = run(team.token(), "xapp-wrong", slack.apiUrl());

    assertThat(part(found, "slack socket"))
        .isEqualTo(
            Health.down(
                "Slack refuses SLACK_APP_TOKEN with 'invalid_auth': make an app-level token with"
                    + " the scope connections:write under Basic Information and set it"));
    assertThat(part(found, "slack").ok()).isTrue();
  }

  @Test
  void saysThatSlackCannotBeReachedAndNoToken() {
    String nobody = "http://127.0.0.1:1/api/";

    Map<String, Health> found = run(team.token(), slack.app().appToken(), nobody);

    assertThat(found.values())
        .hasSize(2)
        .allSatisfy(health -> {
          assertThat(health.ok()).isFalse();
          assertThat(health.detail())
              .startsWith("Slack cannot be reached")
              .endsWith("check the network and SLACK_API_URL")
              .doesNotContain(team.token(), slack.app().appToken());
        });
  }

  @Test
  void seesThatAnotherServerAnswers() {
    slack.faults().next("auth.test", 1, Fault.page());

    assertThat(part(socketMode(), "slack").detail())
        .isEqualTo("the answer, with status 200, is not Slack's: check SLACK_API_URL");
  }

  @Test
  void passesOnWhatSlackNamesItself() {
    slack.faults().next("auth.test", 1, Fault.refused("team_access_not_granted"));
    slack.faults().next("apps.connections.open", 1, Fault.tooMany(7));

    Map<String, Health> found = socketMode();

    assertThat(part(found, "slack").detail())
        .isEqualTo("Slack refuses 'auth.test' with 'team_access_not_granted'");
    assertThat(part(found, "slack socket").detail()).isEqualTo("Slack asks to wait 7 s");
  }

  @Test
  void saysWhereSlackHasToPostWithoutASocket() {
    Map<String, Health> found = run(team.token(), "", slack.apiUrl());

    assertThat(found).containsOnlyKeys("slack", "slack http");
    assertThat(part(found, "slack http").detail()).isEqualTo("Slack posts to /slack/events");
    assertThat(slack.calls("apps.connections.open")).isEmpty();
  }

  @Test
  void asksForNoTokenWhereWorkspacesInstallTheAppThemselves() {
    Map<String, Health> found = run("", "", slack.apiUrl());

    assertThat(found).containsOnlyKeys("slack http");
    assertThat(slack.calls()).isEmpty();
  }

  private Map<String, Health> socketMode() {
    return run(team.token(), slack.app().appToken(), slack.apiUrl());
  }

  private static Map<String, Health> run(String botToken, String appToken, String apiUrl) {
    SlackSettings settings =
        new SlackSettings(botToken, appToken, "signing", apiUrl, FairnessLimits.standard());
    return new SlackCheckup(settings, SCOPES, HISTORY).run();
  }

  private static Health part(Map<String, Health> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }
}
