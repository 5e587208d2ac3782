package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.fake.slack.Call;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Shown;

/** What the edge does where Slack or an asker makes trouble. */
class SlackTroubleTest extends SlackEdge {
  SlackTroubleTest(String mode) {
    super(mode);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void asksWhetherAnAnswerIsThereInsteadOfRepeatingIt(boolean there) {
    slack.faults().next("response_url", 1, new Fault.Drop(there));
    Command command = dara.in(channel).command("/sarika " + QUESTION);

    Shown notice =
        slack.awaitEphemeral(dara, channel, shown -> shown.labels().contains("Show the answer"));
    assertThat(notice.visible()).contains(QUESTION);
    assertThat(slack.repliesTo(command)).hasSize(there ? 2 : 1);
    dara.presses(notice, "Show the answer");

    Shown answer = slack.awaitChange(notice, shown -> !shown.quotes().isEmpty());
    assertThat(answer.ephemeralTo()).isEqualTo("U7");
    assertThat(answer.words().getFirst()).isEqualTo(QUESTION);
    assertThat(answer.labels()).contains("Share in channel", "Dismiss");
  }

  @Test
  void answersWhatComesTwiceOnce() {
    slack.repeats().mentionsAsMessages(true).otherEventId(1, 2);
    if (mode.equals("socket")) {
      slack.repeats().sameEvent(1, 1);
    }

    Note question = dara.says("<@" + bench.team.botUser() + "> " + QUESTION);
    Note mention = dara.in(channel).mentions(QUESTION);
    slack.awaitReply(question);
    slack.awaitReply(mention);
    slack.awaitAcknowledged();
    quiet();

    assertThat(slack.repliesTo(question)).hasSize(1);
    assertThat(slack.repliesTo(mention)).hasSize(1);
  }

  @Test
  void fallsBackToWordsIfBlocksAreRefused() {
    slack.faults().next("chat.postMessage", 2, Fault.refused("invalid_blocks"));

    Shown answer = slack.awaitReply(dara.in(channel).mentions(QUESTION));

    assertThat(answer.visible()).contains("The Daily Myna", Samples.KEY);
  }

  @Test
  void waitsAsLongAsSlackAsksFor() {
    slack.faults().next("chat.postMessage", 1, Fault.tooMany(1));

    Note question = dara.in(channel).mentions(QUESTION);
    slack.awaitReply(question);
    slack.awaitTrue("a second post", () -> slack.calls("chat.postMessage").size() > 1);

    List<Call> posts = slack.calls("chat.postMessage");
    assertThat(posts).hasSize(2);
    assertThat(Duration.between(posts.getFirst().at(), posts.getLast().at()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(900));
  }

  @Test
  void findsAMessageAgainWhoseAnswerGotLost() {
    slack.faults().next("chat.postMessage", 1, new Fault.Drop(true));

    Note question = dara.in(channel).mentions(QUESTION);
    slack.awaitReply(question);
    slack.awaitTrue("a look", () -> !slack.calls("conversations.replies").isEmpty());
    quiet();

    assertThat(slack.repliesTo(question)).hasSize(1);
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void readsNoHistoryOtherwise() {
    slack.awaitReply(dara.in(channel).mentions(QUESTION));
    slack.awaitReply(dara.says(QUESTION));

    assertThat(slack.calls()).noneMatch(call -> call.method().startsWith("conversations."));
  }

  @Test
  void tellsWhoeverAsksTooMuch() {
    for (int i = 0; i < 21; i++) {
      bench.team.user("U10" + i).in(channel).command("/sarika " + QUESTION);
    }

    slack.awaitShown(channel, shown -> shown.visible().contains("a lot at once"));
  }

  /** Long enough for a second answer, if there was one. */
  private static void quiet() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
