package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Samples;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Shown;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Report;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;

/** The whole edge over made-up answers, against a strict Bot API. */
class TelegramPlatformTest extends TelegramEdge {
  @Test
  void answersInPrivateAndShowsThatItIsAtIt() {
    start();

    Note question = telegram.user(7).says("When did the prime minister visit Washington?");
    Shown answer = telegram.awaitReply(question);

    assertThat(answer.text()).contains("Hun Manet goes to a meeting");
    assertThat(telegram.calls("sendChatAction")).hasSize(1);
    assertThat(telegram.calls("sendChatAction").getFirst().at()).isBefore(answer.at());
    telegram.awaitConfirmed(question.update());
  }

  @Test
  void showsThatItIsAtItInTheRightTopic() {
    start();
    Room topic = telegram.forum(-100123, "Editors").topic("Cambodia");

    telegram.user(7).in(topic).says("/ask When did the prime minister visit Washington?");
    Shown answer = telegram.awaitShown(topic, shown -> true);

    assertThat(answer.thread()).isEqualTo(topic.thread());
    assertThat(
            telegram.calls("sendChatAction").getFirst().params().path("message_thread_id").asLong())
        .isEqualTo(topic.thread());
  }

  @Test
  void answersOnceWhatIsDeliveredTwice() throws Exception {
    telegram.faults().next("getUpdates", 2, new Fault.Drop(true));
    start();

    Note question = telegram.user(7).says("When did the prime minister visit Washington?");
    telegram.awaitReply(question);
    telegram.awaitConfirmed(question.update());
    Thread.sleep(200);

    assertThat(telegram.repliesTo(question)).hasSize(1);
  }

  @Test
  void answersEveryPressOnceAndShowsTheReasons() {
    start();
    Shown answer =
        telegram.awaitReply(telegram.user(7).says("When did the prime minister visit Washington?"));
    int buttons = answer.buttons().size();

    var press = telegram.user(7).taps(answer, "👎");

    assertThat(telegram.awaitNotice(press).alert()).isFalse();
    assertThat(telegram.awaitNotice(press).text()).isNotBlank();
    telegram.await(
        "the reasons",
        () ->
            telegram.shown().stream()
                .filter(shown -> shown.id() == answer.id() && shown.buttons().size() > buttons)
                .findFirst());
    var stranger = telegram.user(8).taps(answer, "ources");
    assertThat(telegram.awaitNotice(stranger).alert()).isTrue();
    // A call is written down once its answer is on its way, so after the notice can be seen.
    telegram.await(
        "the second answer to a press",
        () -> Optional.of(telegram.calls("answerCallbackQuery")).filter(calls -> calls.size() > 1));
    assertThat(telegram.calls("answerCallbackQuery")).hasSize(2);
  }

  @Test
  void asksAgainWithoutTheDates() {
    start();
    Shown answer = telegram.awaitReply(telegram.user(7).says("Who came in 2017?"));
    assertThat(answer.text()).contains("Only: 2017");

    telegram.user(7).taps(answer, "without dates");

    Shown lifted =
        telegram.await(
            "the answer of all times",
            () ->
                telegram.shown().stream()
                    .filter(shown -> shown.id() != answer.id() && shown.text().contains("2017?"))
                    .findFirst());
    assertThat(lifted.text()).doesNotContain("Only: 2017");
    assertThat(lifted.buttons()).hasSizeLessThan(answer.buttons().size());
  }

  @Test
  void tellsOnceWhoeverWantedToKnow() throws Exception {
    outbox.promises(gaps::end);
    TelegramPlatform platform = start();
    Room topic = telegram.forum(-100123, "Editors").topic("Cambodia");
    telegram.user(7).in(topic).says("/ask Which hotel was it?");
    Shown refusal = telegram.awaitShown(topic, shown -> shown.text().contains("Not in my"));

    var press = telegram.user(7).taps(refusal, "Tell me if");

    assertThat(telegram.awaitNotice(press).text()).contains("I write here once", "/forget");
    gaps.answered(gaps.all().getFirst().number(), new ArticleId("a"), Samples.NOW);
    Wish wish = gaps.due().getFirst();
    Reply told = told(wish);
    assertThat(platform.tell(told, wish.number())).isTrue();
    assertThat(platform.tell(told, wish.number())).isTrue();
    Shown shown = telegram.awaitShown(topic, one -> one.text().contains("You wanted to know"));
    assertThat(shown.thread()).isEqualTo(topic.thread());
    assertThat(shown.text()).contains("Which hotel was it?", "The Daily Myna", "Emily Zeeberg");
    assertThat(shown.button("Passage 1 in context")).isPresent();
    Thread.sleep(200);
    assertThat(telegram.shown()).filteredOn(one -> one.text().contains("You wanted")).hasSize(1);
  }

  @Test
  void tellsNothingBeforeItIsConnected() {
    gaps.wish(
        Report.refused("Which hotel?", 0.1, new Asker("telegram", "7"), Samples.NOW),
        new Address("telegram", "7", ""));
    gaps.answered(gaps.all().getFirst().number(), new ArticleId("a"), Samples.NOW);

    assertThat(platform("").tell(told(gaps.due().getFirst()), 1)).isFalse();
  }

  private static Reply told(Wish wish) {
    ConversationId where =
        new ConversationId(wish.where().platform(), wish.where().chat(), wish.where().thread());
    Question question = Question.of(wish.question(), Samples.TODAY);
    return new StoreReply.ToldReply(where, "turn1", Samples.answered(question));
  }

  @Test
  void answersInlineQueriesWithoutKeepingThem() {
    start();

    var query = telegram.user(7).inline("bridge");

    assertThat(telegram.awaitInline(query).personal()).isTrue();
    assertThat(inbox.unfinished()).isEmpty();
  }

  @Test
  void tellsOnceWhoAsksTooMuch() throws Exception {
    fairness = new FairnessLimits(1, 2, 100, 100, Duration.ofMinutes(1));
    start();

    Note last = telegram.user(7).says("q 1");
    for (int i = 2; i <= 6; i++) {
      last = telegram.user(7).says("q " + i);
    }
    telegram.awaitConfirmed(last.update());
    ScriptedApi.await("three replies", () -> telegram.shown().size() >= 3);
    Thread.sleep(300);

    assertThat(telegram.shown()).hasSize(3);
    assertThat(telegram.shown().getLast().text()).isNotEqualTo(telegram.shown().getFirst().text());
  }

  @Test
  void dropsWhatWaitsForAChatThatShowedUsOut() throws Exception {
    start();
    telegram.awaitReply(telegram.user(7).says("When did the prime minister visit Washington?"));

    long update = telegram.user(7).blocks();

    telegram.awaitConfirmed(update);
    ScriptedApi.await("nothing waits", () -> outbox.unsent().isEmpty());
    assertThat(started.getFirst().check().ok()).isTrue();
  }
}
