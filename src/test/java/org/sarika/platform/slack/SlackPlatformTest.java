package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.fake.Samples;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Shown;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;

/** What people ask on Slack, and what they see of it. */
class SlackPlatformTest extends SlackEdge {
  SlackPlatformTest(String mode) {
    super(mode);
  }

  @Test
  void answersACommandToItsAskerAloneWithTheQuestion() {
    Command command = dara.in(channel).command("/sarika " + QUESTION);

    Shown answer = slack.awaitReply(command);

    assertThat(answer.ephemeralTo()).isEqualTo("U7");
    assertThat(answer.words().getFirst()).isEqualTo(QUESTION);
    assertThat(answer.quotes()).isNotEmpty();
    assertThat(answer.labels()).contains("Share in channel", "Dismiss");
    assertThat(answer.text()).contains("The Daily Myna", "9 April 2019");
    assertThat(slack.awaitAck(command.delivery()).took()).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void obeysTheOrdersBehindItsCommand() {
    for (String order : List.of("help", "latest", "about", "search visit", "timeline visit", "")) {
      Command command = dara.in(channel).command(("/sarika " + order).strip());
      assertThat(slack.awaitReply(command).visible()).as(order).doesNotContain("Passage 1");
    }
    slack.awaitReply(dara.in(channel).command("/sarika " + QUESTION));
    assertThat(slack.awaitReply(dara.in(channel).command("/sarika sources")).quotes()).hasSize(1);
    assertThat(slack.awaitReply(dara.in(channel).command("/sarika forget")).visible())
        .contains("erased");
  }

  @Test
  void answersAMentionInItsThread() {
    Note question = dara.in(channel).mentions(QUESTION);

    Shown answer = slack.awaitReply(question);

    assertThat(answer.threadTs()).isEqualTo(question.ts());
    assertThat(answer.ephemeralTo()).isEmpty();
    assertThat(answer.words().getFirst()).doesNotContain(QUESTION);
    assertThat(answer.metadata().path("event_type").asText()).isEqualTo("sarika_reply");
    assertThat(bench.answers.asked().getFirst().text()).isEqualTo(QUESTION);
  }

  @Test
  void answersTwoQuestionsInOneThread() {
    Note first = dara.in(channel).mentions(QUESTION);
    Note second = dara.in(channel).mentionsIn(first, "How many came?");

    slack.awaitReply(second);
    slack.awaitTrue("both", () -> slack.repliesTo(first).size() == 2);
  }

  @Test
  void answersADirectMessageAndShowsThatItSearches() {
    Note question = dara.says(QUESTION);

    Shown answer = slack.awaitReply(question);

    assertThat(answer.threadTs()).isEqualTo(question.ts());
    assertThat(dara.room().statuses()).contains("Searching…");
    assertThat(dara.room().status()).isEmpty();
  }

  @Test
  void checksAnyMessageAgainstTheArticles() {
    Note claim = sok.in(channel).says("I heard that <@U7> went there and met everybody.");

    var press = dara.in(channel).shortcut("sarika_check", claim);

    Shown answer = slack.awaitReply(press);
    assertThat(answer.ephemeralTo()).isEqualTo("U7");
    assertThat(answer.visible()).contains("I heard that");
    assertThat(answer.pings()).isEmpty();
    assertThat(bench.answers.asked().getLast().text()).contains("went there and met everybody");
  }

  @Test
  void tellsOnceAndPrivatelyWhoeverWantedToKnow() {
    Shown refusal = slack.awaitReply(dara.in(channel).mentions("Which hotel was it?"));

    sok.presses(refusal, "Tell me if an article answers this");
    slack.awaitModal(sok, view -> view.visible().contains("somebody else"));
    dara.presses(refusal, "Tell me if an article answers this");
    slack.awaitModal(dara, view -> view.visible().contains("in our direct conversation"));

    bench.gaps.answered(bench.gaps.all().getFirst().number(), new ArticleId("a"), Samples.NOW);
    Wish wish = bench.gaps.due().getFirst();
    Reply told =
        new StoreReply.ToldReply(
            new ConversationId("slack", wish.where().chat(), wish.where().thread()),
            "turn1",
            Samples.answered(Question.of(wish.question(), Samples.TODAY)));
    assertThat(platform.get().tell(told, wish.number())).isTrue();
    assertThat(platform.get().tell(told, wish.number())).isTrue();

    Shown shown = slack.awaitShown(dara.room(), one -> one.visible().contains("You wanted"));
    assertThat(shown.visible()).contains("Which hotel was it?");
    assertThat(shown.quotes()).isNotEmpty();
    slack.awaitTrue("an empty outbox", () -> bench.outbox.unsent().isEmpty());
    assertThat(slack.shown()).filteredOn(one -> one.visible().contains("You wanted")).hasSize(1);
    assertThat(slack.calls("chat.postMessage"))
        .filteredOn(call -> call.params().toString().contains("You wanted"))
        .singleElement()
        .satisfies(call -> assertThat(call.params().path("channel").asText()).startsWith("D"));
  }

  @Test
  void leavesOtherProgramsAlone() {
    dara.in(channel).saysAsBot("<@" + bench.team.botUser() + "> " + QUESTION);
    dara.room();
    Note question = dara.in(channel).mentions("How many came?");
    slack.awaitReply(question);

    assertThat(bench.answers.asked()).hasSize(1);
  }
}
