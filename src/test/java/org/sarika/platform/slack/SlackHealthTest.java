package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Fault;

/** What an operator reads while this edge does not work. */
class SlackHealthTest {
  private static final String CONNECT = "apps.connections.open";

  private final SlackBench bench = new SlackBench();
  private final FakeSlack slack = bench.slack;

  @AfterEach
  void stop() {
    bench.close();
  }

  private SlackPlatform begin(String appToken, String botToken) {
    return bench.begin(appToken, "", botToken);
  }

  @Test
  void namesAWrongAppToken() {
    SlackPlatform platform = begin("xapp-wrong", bench.team.token());

    slack.awaitTrue("the reason", () -> platform.check().detail().contains("SLACK_APP_TOKEN"));
    assertThat(platform.check().ok()).isFalse();
    assertThat(platform.check().detail())
        .contains("'invalid_auth'", "connections:write")
        .doesNotContain("xapp");
  }

  @Test
  void namesAWrongBotToken() {
    SlackPlatform platform = begin(slack.app().appToken(), "xoxb-wrong");

    slack.awaitTrue("the reason", () -> platform.check().detail().contains("SLACK_BOT_TOKEN"));
    assertThat(platform.check().ok()).isFalse();
    assertThat(platform.check().detail()).contains("'invalid_auth'").doesNotContain("xoxb");
  }

  @Test
  void saysThatSlackSaidNoHello() throws Exception {
    try (MuteServer mute = new MuteServer()) {
      slack.faults().sometimes(CONNECT, 1, 1, mute.ticket());
      SlackPlatform platform = begin(slack.app().appToken(), bench.team.token());

      slack.awaitTrue("the reason", () -> platform.check().detail().equals(Sentences.NO_HELLO));
      slack.faults().clear();

      slack.awaitTrue("good health", () -> platform.check().ok());
      slack.awaitTrue("no socket left", () -> mute.getConnections().isEmpty());
    }
  }

  @Test
  void saysThatSlacksAddressCannotBeRead() {
    slack.faults().sometimes(CONNECT, 1, 1, MuteServer.ticket("ws://[not an address"));

    SlackPlatform platform = begin(slack.app().appToken(), bench.team.token());

    slack.awaitTrue("the reason", () -> platform.check().detail().equals(Sentences.NO_ADDRESS));
  }

  @Test
  void saysThatSlackCannotBeReachedAndForgetsItWhenItCan() {
    slack.faults().sometimes("auth.test", 1, 1, new Fault.Drop(false));
    SlackPlatform platform = begin(slack.app().appToken(), bench.team.token());

    slack.awaitTrue("the reason", () -> platform.check().detail().contains("cannot be reached"));
    assertThat(platform.check().detail()).contains("SLACK_API_URL");
    slack.faults().clear();

    slack.awaitTrue("good health", () -> platform.check().ok());
    assertThat(platform.check().detail()).contains("@").endsWith("Socket Mode");
  }

  @Test
  void saysThatAnotherThanSlackAnswers() {
    slack.faults().sometimes("auth.test", 1, 1, Fault.page());
    SlackPlatform platform = begin(slack.app().appToken(), bench.team.token());

    slack.awaitTrue("the reason", () -> platform.check().detail().contains("is not Slack's"));
  }
}
