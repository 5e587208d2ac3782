package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.View;

/** What the edge shows without being asked. */
class SlackHomeTest extends SlackEdge {
  SlackHomeTest(String mode) {
    super(mode);
  }

  @Test
  void showsItsHome() {
    slack.awaitReply(dara.in(channel).mentions("How many came?"));

    dara.opensHome();

    View home = slack.awaitHome(dara, view -> true);
    assertThat(home.visible()).contains("How many came?", "9 April 2019", "1 article");
    assertThat(home.visible()).doesNotContain("review");
    assertThat(home.labels()).contains("Who confirmed the visit?");
    dara.presses(home, "Sources");
    slack.awaitModal(dara, view -> !view.quotes().isEmpty());
  }

  @Test
  void answersAnExampleOfTheHomeInPrivate() {
    dara.opensHome();
    View home = slack.awaitHome(dara, view -> true);

    dara.presses(home, "Who confirmed the visit?");

    Shown answer = slack.awaitShown(dara.room(), shown -> true);
    assertThat(answer.words().getFirst()).isEqualTo("Who confirmed the visit?");
    dara.presses(answer, "Sources");
    slack.awaitModal(dara, view -> !view.quotes().isEmpty());
  }

  @Test
  void forgetsFromTheHome() {
    slack.awaitReply(dara.in(channel).mentions("How many came?"));
    dara.opensHome();
    View home = slack.awaitHome(dara, view -> view.visible().contains("How many came?"));

    dara.presses(home, "Forget me");

    slack.awaitShown(dara.room(), shown -> shown.visible().contains("erased"));
    slack.awaitHome(dara, view -> !view.visible().contains("How many came?"));
    assertThat(bench.conversations.asked("slack", "T1/U7", 9)).isEmpty();
  }

  @Test
  void offersQuestionsInThePane() {
    dara.opensMessages();

    assertThat(slack.awaitPrompts(dara).toString()).contains("Who confirmed the visit?");
  }

  @Test
  void unfoldsALinkIntoTheReadingRoom() {
    Note note = dara.in(channel).shares("Look: " + SlackBench.ROOM + "/articles/2019-visit?p=1");

    assertThat(slack.awaitUnfurl(note).toString()).contains("Emily Zeeberg");
  }

  @Test
  void tellsThatAWorkspaceLeft() {
    bench.team.uninstalls();

    slack.awaitTrue("the farewell", () -> bench.farewells.contains("T1"));
  }
}
