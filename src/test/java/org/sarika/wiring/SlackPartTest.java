package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.delivery.FairnessLimits;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Workspace;
import org.sarika.knowledge.Names;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.slack.SlackSettings;
import org.sarika.settings.Settings;
import org.sarika.web.Mounted;

/** What becomes of the operator's settings, and what Slack finds behind them. */
class SlackPartTest {
  @TempDir private Path folder;
  private final FakeSlack slack = FakeSlack.start();
  private final HashingEmbedder model = new HashingEmbedder("words");
  private final Map<String, String> environment = new HashMap<>();
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder, model, 1, () -> Names.NONE, FittedWeights.load());
    environment.put("SLACK_API_URL", slack.apiUrl());
  }

  @AfterEach
  void close() {
    library.close();
    model.close();
    slack.close();
  }

  @Test
  void saysHowToTurnItOn() {
    assertThat(SlackPart.OFF.state()).isEqualTo(Part.State.OFF);
    assertThat(SlackPart.OFF.detail())
        .startsWith("SLACK_BOT_TOKEN is not set: make an app from deploy/slack/manifest.yaml")
        .endsWith("deploy/slack/README.md has the steps");
    assertThat(Path.of("deploy/slack/README.md")).exists();
    assertThat(Path.of("deploy/slack/manifest.yaml")).exists();
  }

  @Test
  void isNotThereIfTheOperatorDoesNotWantIt() {
    assertThat(part()).isEmpty();
  }

  @Test
  void answersOneWorkspaceOverASocketAndServesNothing() {
    Workspace team = oneWorkspace();
    environment.put("SLACK_APP_TOKEN", slack.app().appToken());

    try (SlackPart part = part().orElseThrow()) {
      part.start();
      slack.awaitConnected();

      Person dara = team.user("U7");
      slack.awaitReply(dara.in(team.channel("C1")).mentions("Who confirmed the visit?"));
      assertThat(part.part())
          .isEqualTo(new Part("slack", Part.State.ON, "@sarika in team-t1, Socket Mode"));
      assertThat(part.mounted()).isEmpty();
    }
  }

  @Test
  void servesOneAddressForOneWorkspaceOverHttp() {
    Workspace _ = oneWorkspace();
    environment.put("SLACK_SIGNING_SECRET", slack.app().signingSecret());

    try (SlackPart part = part().orElseThrow()) {
      part.start();

      assertThat(part.part())
          .isEqualTo(new Part("slack", Part.State.ON, "@sarika in team-t1, HTTP at /slack/events"));
      assertThat(paths(part)).containsExactly("/slack/events");
    }
  }

  @Test
  void servesTheInstallationToo() {
    shared();
    environment.put("SLACK_SIGNING_SECRET", slack.app().signingSecret());

    try (SlackPart part = part().orElseThrow()) {
      part.start();

      assertThat(paths(part))
          .containsExactlyInAnyOrder("/slack/install", "/slack/oauth_redirect", "/slack/events");
      assertThat(part.part().state()).isEqualTo(Part.State.ON);
      assertThat(slack.calls("auth.test")).isEmpty();
    }
  }

  @Test
  void servesTheInstallationBesideASocket() {
    shared();
    environment.put("SLACK_APP_TOKEN", slack.app().appToken());

    try (SlackPart part = part().orElseThrow()) {
      assertThat(paths(part)).containsExactlyInAnyOrder("/slack/install", "/slack/oauth_redirect");
    }
  }

  @Test
  void isBrokenWithTheReasonIfSlackRefusesTheToken() {
    environment.put("SLACK_BOT_TOKEN", "xoxb-of-nobody");
    environment.put("SLACK_SIGNING_SECRET", slack.app().signingSecret());

    try (SlackPart part = part().orElseThrow()) {
      part.start();

      assertThat(part.part().state()).isEqualTo(Part.State.BROKEN);
      assertThat(part.part().detail()).startsWith("Slack refuses SLACK_BOT_TOKEN with");
    }
  }

  @Test
  void passesOnWhatTheEdgeNeeds() {
    Workspace team = oneWorkspace();
    environment.put("SLACK_APP_TOKEN", slack.app().appToken());
    environment.put("SARIKA_QUESTIONS_PER_MINUTE", "4");

    SlackSettings edge = SlackPart.settings(Settings.read(environment));

    assertThat(edge.botToken()).isEqualTo(team.token());
    assertThat(edge.apiUrl()).isEqualTo(slack.apiUrl());
    assertThat(edge.fairness()).isEqualTo(FairnessLimits.perMinute(4));
    assertThat(edge.toString()).doesNotContain(team.token(), slack.app().appToken());
  }

  private Workspace oneWorkspace() {
    Workspace team = slack.workspace("T1");
    environment.put("SLACK_BOT_TOKEN", team.token());
    return team;
  }

  private void shared() {
    environment.put("SLACK_CLIENT_ID", slack.app().clientId());
    environment.put("SLACK_CLIENT_SECRET", slack.app().clientSecret());
    environment.put("SLACK_TOKEN_KEY", "a key of this test, with 32 and more letters");
    environment.put("SARIKA_PUBLIC_URL", "https://sarika.example");
  }

  private Optional<SlackPart> part() {
    Clock clock = Clock.systemUTC();
    ConversationStore conversations = library.conversations(clock);
    Dispatcher dispatcher =
        new Dispatcher(
            Chats.chat(
                new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
                conversations,
                library.articles(),
                List::of,
                clock));
    return SlackPart.of(Settings.read(environment), library, conversations, dispatcher, clock);
  }

  private static List<String> paths(SlackPart part) {
    return part.mounted().stream().map(Mounted::path).toList();
  }
}
