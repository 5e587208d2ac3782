package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarika.chat.Rating;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Room;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.View;

/** What the edge does when somebody presses a button. */
class SlackPressesTest extends SlackEdge {
  SlackPressesTest(String mode) {
    super(mode);
  }

  @Test
  void sharesAnAnswerAndTakesThePrivateOneAway() {
    Shown answer = slack.awaitReply(dara.in(channel).command("/sarika how many came?"));

    dara.presses(answer, "Share in channel");

    Shown shared = slack.awaitShown(channel, shown -> shown.ephemeralTo().isEmpty());
    slack.awaitGone(answer);
    assertThat(shared.visible()).contains("how many came?", "Sources disagree");
    assertThat(shared.quotes()).isEqualTo(answer.quotes());
    assertThat(shared.pings()).isEmpty();
  }

  @Test
  void sharesWhereTheBotIsNotIn() {
    Room other = bench.team.channel("C2").withoutBot();
    Shown answer = slack.awaitReply(dara.in(other).command("/sarika " + QUESTION));

    dara.presses(answer, "Share in channel");

    assertThat(slack.awaitShown(other, shown -> shown.ephemeralTo().isEmpty()).quotes())
        .isEqualTo(answer.quotes());
  }

  @Test
  void asksAgainWithoutTheDates() {
    Shown answer = slack.awaitReply(dara.in(channel).command("/sarika who came in 2017?"));
    assertThat(answer.text()).contains("Only: 2017");

    dara.presses(answer, "Ask without dates");

    Shown lifted =
        slack.awaitEphemeral(dara, channel, shown -> !shown.labels().contains("Ask without dates"));
    assertThat(lifted.words().getFirst()).isEqualTo("who came in 2017?");
    assertThat(lifted.text()).doesNotContain("Only: 2017");
  }

  @Test
  void dismissesAnAnswer() {
    Shown answer = slack.awaitReply(dara.in(channel).command("/sarika " + QUESTION));

    dara.presses(answer, "Dismiss");

    slack.awaitGone(answer);
  }

  @Test
  void showsAPassageInItsPlaceToWhoeverReadsTheAnswer() {
    Shown answer = slack.awaitReply(dara.in(channel).mentions(QUESTION));

    sok.presses(answer, "Passage 1 in context");

    View modal = slack.awaitModal(sok, view -> view.title().equals("Passage in context"));
    assertThat(modal.quotes()).isNotEmpty();
    assertThat(modal.visible()).contains("The Daily Myna");
    assertThat(slack.calls("views.open")).hasSize(1);
    slack.awaitTrue("a filled modal", () -> !slack.calls("views.update").isEmpty());
    assertThat(slack.modal(dara)).isEmpty();
  }

  @Test
  void showsAPassageAsAMessageIfTheModalComesTooLate() {
    Shown answer = slack.awaitReply(dara.in(channel).mentions(QUESTION));
    slack.faults().next("views.open", 1, Fault.refused("expired_trigger_id"));

    var press = dara.presses(answer, "Passage 1 in context");

    Shown alone = slack.awaitReply(press);
    assertThat(alone.ephemeralTo()).isEqualTo("U7");
    assertThat(alone.quotes()).isNotEmpty();
  }

  @Test
  void showsTheSourcesInAModal() {
    Shown answer = slack.awaitReply(dara.in(channel).mentions("How many came?"));

    dara.presses(answer, "Sources");

    View modal = slack.awaitModal(dara, view -> !view.quotes().isEmpty());
    assertThat(modal.visible()).contains("Sources disagree");
  }

  @Test
  void keepsARatingAndItsReason() {
    Shown answer = slack.awaitReply(dara.in(channel).mentions(QUESTION));
    String turn = bench.conversations.asked("slack", "T1/U7", 1).getFirst().id();

    dara.presses(answer, "Not helpful");
    View reasons = slack.awaitModal(dara, view -> view.callbackId().equals("sarika_reasons"));
    assertThat(bench.conversations.ratings(turn)).containsKey(Rating.NOT_HELPFUL);
    dara.submits(reasons, "outdated");

    slack.awaitModal(dara, view -> view.visible().contains("Thank you"));
    slack.awaitTrue(
        "the reason", () -> bench.conversations.ratings(turn).containsKey(Rating.OUTDATED));
    sok.presses(answer, "👍 Helpful");
    slack.awaitTrue("the other's", () -> bench.conversations.ratings(turn).size() == 2);
  }

  @Test
  void takesAReportFromThePassage() {
    Shown answer = slack.awaitReply(dara.in(channel).mentions(QUESTION));
    dara.presses(answer, "Passage 1 in context");
    View modal = slack.awaitModal(dara, view -> view.title().equals("Passage in context"));

    dara.submits(modal);

    slack.awaitModal(dara, view -> view.callbackId().equals("sarika_reasons"));
  }

  @Test
  void refusesStrangersButtons() {
    Shown answer = slack.awaitReply(dara.says(QUESTION));
    String value = answer.button("Sources").orElseThrow().value();
    Shown own = slack.awaitReply(sok.in(channel).mentions(QUESTION));

    sok.forges(own, "sarika_sources", value);

    View modal = slack.awaitModal(sok, view -> !view.title().isEmpty() && view.quotes().isEmpty());
    assertThat(modal.quotes()).isEmpty();
    slack.awaitModal(sok, view -> view.visible().contains("somebody else"));
  }
}
