package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.knowledge.Names;
import org.sarika.platform.slack.install.Workspace;
import org.sarika.settings.Settings;

/** What {@code doctor} says of Slack. */
class ExaminationTest {
  private static final String KEY = "a key of this test, with 32 and more letters";

  @TempDir private Path folder;
  private final FakeSlack slack = FakeSlack.start();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void set() {
    environment.put("SARIKA_DATA", folder.resolve("data").toString());
    environment.put("SARIKA_NATIVES", folder.resolve("natives").toString());
    environment.put("SARIKA_HTTP_PORT", "0");
    environment.put("SLACK_API_URL", slack.apiUrl());
  }

  @AfterEach
  void stop() {
    slack.close();
  }

  @Test
  void saysThatSlackIsOff() {
    assertThat(aboutSlack()).containsExactly(SlackPart.OFF);
  }

  @Test
  void looksAtOneWorkspacesTokensScopesAndSocket() {
    environment.put("SLACK_BOT_TOKEN", slack.workspace("T1").token());
    environment.put("SLACK_APP_TOKEN", slack.app().appToken());

    assertThat(aboutSlack())
        .containsExactly(
            new Part("slack", Part.State.ON, "@sarika in team-t1"),
            new Part("slack socket", Part.State.ON, "it opens, and Slack says hello"));
  }

  @Test
  void countsTheWorkspacesThatInstalledTheApp() {
    install();
    shared(KEY);

    assertThat(aboutSlack())
        .containsExactly(
            new Part("slack http", Part.State.ON, "Slack posts to /slack/events"),
            new Part("slack workspaces", Part.State.ON, "1 workspaces"));
  }

  @Test
  void seesThatTheTokensAreLockedWithAnotherKey() {
    install();
    shared(KEY + "!");

    assertThat(aboutSlack().getLast().state()).isEqualTo(Part.State.BROKEN);
    assertThat(aboutSlack().getLast().detail())
        .contains("1 of 1", "set SLACK_TOKEN_KEY to what it was when the app was installed");
  }

  private void install() {
    shared(KEY);
    try (HashingEmbedder model = new HashingEmbedder("words");
        Library library =
            Library.open(
                folder.resolve("data"), model, 1, () -> Names.NONE, FittedWeights.load())) {
      SlackPart.workspaces(settings(), library.installations(SlackPart.NAME))
          .save(new Workspace("T1", "Desk", "", "A1", "U1", "xoxb-1", "chat:write"));
    }
  }

  private void shared(String key) {
    environment.put("SLACK_CLIENT_ID", "1.2");
    environment.put("SLACK_CLIENT_SECRET", "its-secret");
    environment.put("SLACK_TOKEN_KEY", key);
    environment.put("SLACK_SIGNING_SECRET", slack.app().signingSecret());
    environment.put("SARIKA_PUBLIC_URL", "https://sarika.example");
  }

  private List<Part> aboutSlack() {
    return new Examination(settings(), Clock.systemUTC())
        .run().stream().filter(part -> part.name().startsWith("slack")).toList();
  }

  private Settings settings() {
    return Settings.read(environment);
  }
}
