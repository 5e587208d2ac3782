package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Samples;
import org.sarika.fake.slack.Call;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Room;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.View;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;

/** What people do on Slack, and what they see of it, over a socket and over HTTP alike. */
@ParameterizedClass
@ValueSource(strings = {"socket", "http"})
class SlackPlatformTest {
  private static final String QUESTION = "Who confirmed the visit?";

  private final String mode;
  private final SlackBench bench = new SlackBench();
  private final FakeSlack slack = bench.slack;
  private final Person dara = bench.team.user("U7");
  private final Person sok = bench.team.user("U8");
  private final Room channel = bench.team.channel("C1");

  private final AtomicReference<SlackPlatform> platform = new AtomicReference<>();

  SlackPlatformTest(String mode) {
    this.mode = mode;
  }

  @BeforeEach
  void start() {
    bench.fairness(new FairnessLimits(60, 20, 60, 20, Duration.ofMinutes(1)));
    platform.set(mode.equals("socket") ? bench.socket() : bench.http());
  }

  @AfterEach
  void stop() {
    assertThat(slack.acks().strange()).isEmpty();
    bench.close();
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

  @Test
  void leavesOtherProgramsAlone() {
    dara.in(channel).saysAsBot("<@" + bench.team.botUser() + "> " + QUESTION);
    dara.room();
    Note question = dara.in(channel).mentions("How many came?");
    slack.awaitReply(question);

    assertThat(bench.answers.asked()).hasSize(1);
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
