package org.sarika.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sarika.chat.ConversationStore;
import org.sarika.knowledge.StorageException;
import org.sarika.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases what is older than the operator wants to keep: at once and then every day. */
final class Forgetting implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

  /** No platform delivers again after a day. */
  private static final Duration IDS = Duration.ofDays(3);

  /** So long somebody is promised to be told. */
  private static final Duration WISHES = Duration.ofDays(90);

  /** A question that nobody asked for so long is none any more. */
  private static final Duration GAPS = Duration.ofDays(365);

  private final Settings settings;
  private final ConversationStore conversations;
  private final Library library;
  private final Clock clock;
  private final CountDownLatch closed = new CountDownLatch(1);

  Forgetting(Settings settings, ConversationStore conversations, Library library, Clock clock) {
    this.settings = settings;
    this.conversations = conversations;
    this.library = library;
    this.clock = clock;
  }

  void start() {
    Thread.ofVirtual().name("forgetting").start(this::run);
  }

  private void run() {
    try {
      do {
        sweep();
      } while (!closed.await(1, TimeUnit.DAYS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Once. */
  void sweep() {
    Instant now = clock.instant();
    Instant oldest = now.minus(Duration.ofDays(settings.keepDays()));
    try {
      conversations.forgetBefore(oldest);
      library.gapLog().forgetBefore(oldest, now.minus(WISHES), now.minus(GAPS));
      if (settings.telegram().isWanted()) {
        String bot = settings.telegram().botToken().value().split(":", 2)[0];
        forget(TelegramPart.NAME, bot, now, oldest);
      }
      if (settings.slack().isWanted()) {
        forget(SlackPart.NAME, SlackPart.BOT, now, oldest);
      }
    } catch (StorageException e) {
      log.warn(
          "what is too old could not be erased and is tried again tomorrow: {}", e.getMessage());
    }
  }

  private void forget(String platform, String bot, Instant now, Instant oldest) {
    library.inbox(platform, bot).forgetBefore(now.minus(IDS));
    library.outbox(platform, bot).forgetBefore(oldest);
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
