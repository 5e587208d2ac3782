package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curating;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;
import org.sarika.fake.PromptJournal;
import org.sarika.fake.Samples;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Shown;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Report;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;
import org.sarika.web.PostRoute;
import org.sarika.web.Probes;
import org.sarika.web.ReadingRoom;
import org.sarika.web.Retractions;
import org.sarika.web.WebSettings;
import org.sarika.answer.TimedAnswers;
import org.sarika.knowledge.Names;
import org.sarika.time.QuestionTimes;

/** The whole edge over made-up answers, against a strict Bot API. */
class TelegramPlatformTest {
  private static final PollTimes QUICK =
      new PollTimes(
          Duration.ofSeconds(2),
          Duration.ofMillis(50),
          Duration.ofMillis(20),
          Duration.ofMillis(200));

  private final FakeTelegram telegram = FakeTelegram.start();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryInbox inbox = new InMemoryInbox(outbox);
  private final List<TelegramPlatform> started = new ArrayList<>();
  private final InMemoryGapLog gaps = new InMemoryGapLog();
  private FairnessLimits fairness = FairnessLimits.standard();

  @BeforeEach
  void patience() {
    telegram.patience(Duration.ofSeconds(8));
  }

  @AfterEach
  void stop() {
    started.forEach(TelegramPlatform::close);
    telegram.close();
  }

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
  void registersCommandsAndTextsOnce() {
    start();
    telegram.await(
        "commands", () -> telegram.commands("km").isEmpty() ? Optional.empty() : Optional.of(true));
    telegram.await(
        "texts",
        () ->
            telegram.profile("short_description", "").isEmpty()
                ? Optional.empty()
                : Optional.of(true));
    started.getFirst().close();
    int calls = telegram.calls("setMyCommands").size() + telegram.calls("setMyDescription").size();
    assertThat(telegram.commands("")).containsKeys("ask", "sources", "forget");
    assertThat(telegram.profile("description", "fr")).contains("mot pour mot");

    start();
    telegram.awaitReply(telegram.user(7).says("When did the prime minister visit Washington?"));

    assertThat(telegram.calls("setMyCommands").size() + telegram.calls("setMyDescription").size())
        .isEqualTo(calls);
  }

  @Test
  void comesUpWithoutTelegramAndConnectsLater() throws Exception {
    telegram.faults().next("getMe", 3, Fault.badGateway());
    TelegramPlatform platform = begin();
    ScriptedApi.await("the reason", () -> platform.check().detail().contains("502"));
    assertThat(platform.check().ok()).isFalse();

    assertThat(platform.awaitReady(Duration.ofSeconds(5))).isTrue();

    assertThat(platform.check().ok()).isTrue();
    assertThat(platform.check().detail()).contains("@sarika_bot", "long polling");
  }

  @Test
  void saysThatTheTokenIsWrong() throws Exception {
    telegram.faults().next("getMe", 1000, Fault.unauthorized());
    TelegramPlatform platform = begin();

    ScriptedApi.await("the reason", () -> platform.check().detail().contains("@BotFather"));
    assertThat(platform.awaitReady(Duration.ofMillis(300))).isFalse();
    assertThat(telegram.calls("getMe").size()).isLessThan(6);
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

  @Test
  void isCalledAtItsWebhookAndLeavesItWhenItStops() throws Exception {
    AtomicReference<TelegramWebhook> hook = new AtomicReference<>(new TelegramWebhook("none"));
    PostRoute route =
        new PostRoute(
            "/hook",
            TelegramWebhook.HEADER,
            new PostRoute.Taker() {
              @Override
              public boolean trusts(String value) {
                return hook.get().trusts(value);
              }

              @Override
              public int take(String body) {
                return hook.get().take(body);
              }
            });
    try (ReadingRoom room =
        ReadingRoom.start(
            WebSettings.local(0),
            new FakeAnswerService(),
            new InMemoryArticleStore(),
            new Probes(Map::of, parts -> "{}", () -> true),
            Clock.systemUTC(),
            Retractions.NONE,
            List.of(route),
            List.of())) {
      TelegramPlatform platform = platform(room.url() + "/hook");
      hook.set(platform.webhook().orElseThrow());
      Thread.ofVirtual().start(platform::run);
      assertThat(platform.awaitReady(Duration.ofSeconds(5))).isTrue();

      telegram.injects(id -> "{ this is no update");
      Note question = telegram.user(7).says("When did the prime minister visit Washington?");

      assertThat(telegram.awaitReply(question).text()).contains("Hun Manet goes to a meeting");
      assertThat(platform.check().detail()).contains("webhook");
      platform.close();
      assertThat(telegram.calls("deleteWebhook")).isEmpty();
      assertThat(telegram.calls("getUpdates")).isEmpty();
      assertThat(telegram.calls("setWebhook").getFirst().params().path("allowed_updates"))
          .hasSize(4);
    }
  }

  @Test
  void stopsSoonWithAPollInFlightAndLeavesNothingOpen() {
    start();
    telegram.awaitPolled();
    long began = System.nanoTime();

    started.getFirst().close();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    assertThat(
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .map(Thread::getName))
        .noneMatch(name -> name.contains("OkHttp") || name.startsWith("pool-"));
  }

  @Test
  void stopsWhileItStillTriesToConnect() throws Exception {
    telegram.faults().next("getMe", 1000, new Fault.Hang(Duration.ofSeconds(30)));
    TelegramPlatform platform = begin();
    ScriptedApi.await("a call", () -> !telegram.calls("getMe").isEmpty());
    long began = System.nanoTime();

    platform.close();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
  }

  private TelegramPlatform start() {
    TelegramPlatform platform = begin();
    assertThat(platform.awaitReady(Duration.ofSeconds(5))).isTrue();
    return platform;
  }

  private TelegramPlatform begin() {
    TelegramPlatform platform = platform("");
    Thread.ofVirtual().start(platform::run);
    return platform;
  }

  private TelegramPlatform platform(String webhook) {
    Clock clock = Clock.systemUTC();
    Texts texts = Texts.english();
    TelegramDesk desk =
        new TelegramDesk(
            new Dispatcher(
                Chats.chat(
                    new Dialogue(
                        new TimedAnswers(
                            new FakeAnswerService(), new QuestionTimes(() -> Names.NONE)),
                        FollowUpResolver.NONE),
                    new InMemoryConversationStore(clock),
                    new InMemoryArticleStore(),
                    List::of,
                    Curating.OFF,
                    new PromptJournal(gaps),
                    clock)),
            new ReplyLayout(texts),
            texts,
            new NothingInline(),
            bot -> inbox,
            bot -> outbox,
            "",
            clock);
    TelegramSettings settings =
        new TelegramSettings(
            telegram.token(), telegram.url(), webhook, "", false, Set.of(), fairness);
    TelegramPlatform platform = new TelegramPlatform(settings, desk, QUICK);
    started.add(platform);
    return platform;
  }

  private static final class NothingInline implements InlineSource {
    @Override
    public List<Citation> excerpts(String words) {
      return List.of();
    }

    @Override
    public List<Article> newest() {
      return List.of();
    }
  }
}
