package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sarika.answer.Citation;
import org.sarika.chat.ChatService;
import org.sarika.chat.Curating;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;
import org.sarika.fake.PromptJournal;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.knowledge.Article;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;
import org.sarika.answer.TimedAnswers;
import org.sarika.knowledge.Names;
import org.sarika.time.QuestionTimes;

/** The whole edge between a fake Telegram and answers that are made up. */
abstract class TelegramEdge {
  static final PollTimes QUICK =
      new PollTimes(
          Duration.ofSeconds(2),
          Duration.ofMillis(50),
          Duration.ofMillis(20),
          Duration.ofMillis(200));

  final Clock clock = Clock.systemUTC();
  final FakeTelegram telegram = FakeTelegram.start();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryInbox inbox = new InMemoryInbox(outbox);
  final List<TelegramPlatform> started = new ArrayList<>();
  final InMemoryGapLog gaps = new InMemoryGapLog();
  FairnessLimits fairness = FairnessLimits.standard();

  @BeforeEach
  void patience() {
    telegram.patience(Duration.ofSeconds(8));
  }

  @AfterEach
  void stop() {
    started.forEach(TelegramPlatform::close);
    telegram.close();
  }

  TelegramPlatform start() {
    TelegramPlatform platform = begin();
    assertThat(platform.awaitReady(Duration.ofSeconds(5))).isTrue();
    return platform;
  }

  TelegramPlatform begin() {
    TelegramPlatform platform = platform("");
    Thread.ofVirtual().start(platform::run);
    return platform;
  }

  TelegramPlatform platform(String webhook) {
    TelegramSettings settings =
        new TelegramSettings(
            telegram.token(), telegram.url(), webhook, "", false, Set.of(), fairness);
    ChatService chat =
        Chats.chat(
            new Dialogue(
                new TimedAnswers(new FakeAnswerService(), new QuestionTimes(() -> Names.NONE)),
                FollowUpResolver.NONE),
            new InMemoryConversationStore(clock),
            new InMemoryArticleStore(),
            List::of,
            Curating.OFF,
            new PromptJournal(gaps),
            clock);
    return platform(settings, chat, "");
  }

  /** Closed after the test. */
  TelegramPlatform platform(TelegramSettings settings, ChatService chat, String readingRoom) {
    Texts texts = Texts.english();
    TelegramDesk desk =
        new TelegramDesk(
            new Dispatcher(chat),
            new ReplyLayout(texts),
            texts,
            new NothingInline(),
            bot -> inbox,
            bot -> outbox,
            readingRoom,
            clock);
    TelegramPlatform platform = new TelegramPlatform(settings, desk, QUICK);
    started.add(platform);
    return platform;
  }

  static final class NothingInline implements InlineSource {
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
