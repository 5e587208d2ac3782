package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Workspace;

/** What an operator reads before Slack works. */
class SlackOffIT {
  @TempDir private Path folder;

  @Test
  void saysThatSlackIsOffAndHowToTurnItOn() throws Exception {
    try (Serving serving = Serving.start(Site.in(folder))) {
      assertThat(serving.awaitLine("slack")).contains("off").contains("SLACK_BOT_TOKEN is not set");
    }
  }

  @Test
  void doctorFindsNothingWrongWithGoodTokens() throws Exception {
    try (FakeSlack slack = FakeSlack.start()) {
      Workspace team = slack.workspace("T1");

      String found = doctor(Site.in(folder).overSocket(slack).forTeam(team));

      assertThat(found)
          .containsPattern("slack +on +@.* in .*")
          .containsPattern("slack socket +on .*hello")
          .doesNotContain(team.token(), slack.app().appToken());
    }
  }

  @Test
  void doctorSaysWhatToDoAboutWrongTokens() throws Exception {
    try (FakeSlack slack = FakeSlack.start()) {
      slack.workspace("T1");
      Site site = Site.in(folder).overSocket(slack);

      String found =
          doctor(site.with("SLACK_BOT_TOKEN", "xoxb-wrong").with("SLACK_APP_TOKEN", "xapp-wrong"));

      assertThat(found)
          .containsPattern("slack +broken .*SLACK_BOT_TOKEN with 'invalid_auth'")
          .containsPattern("slack socket +broken .*SLACK_APP_TOKEN with 'invalid_auth'");
    }
  }

  @Test
  void doctorNamesTheScopesThatAreMissing() throws Exception {
    try (FakeSlack slack = FakeSlack.start()) {
      Workspace team = slack.workspace("T1").withdraws("links:write");

      String found = doctor(Site.in(folder).overHttp(slack).forTeam(team));

      assertThat(found)
          .containsPattern("slack +broken .*lacks links:write")
          .containsPattern("slack http +on +Slack posts to /slack/events");
    }
  }

  private static String doctor(Site site) throws Exception {
    try (Serving doctor = Serving.run(site, "doctor", "-XX:TieredStopAtLevel=1")) {
      return doctor.awaitEnd();
    }
  }
}
