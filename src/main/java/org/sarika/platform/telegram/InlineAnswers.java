package org.sarika.platform.telegram;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.sarika.delivery.Fairness;
import org.sarika.delivery.Verdict;
import org.sarika.lifecycle.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers inline queries on arrival. They are not kept: each letter typed makes a new one, and
 * after some seconds Telegram takes no answer any more. What is too much goes unanswered.
 */
final class InlineAnswers implements Component {
  private static final Logger log = LoggerFactory.getLogger(InlineAnswers.class);
  private static final int MOST_AT_ONCE = 16;

  private final BotApi api;
  private final InlineSource source;
  private final InlineResults results;
  private final Fairness fairness;
  private final Semaphore free = new Semaphore(MOST_AT_ONCE);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  InlineAnswers(BotApi api, InlineSource source, InlineResults results, Fairness fairness) {
    this.api = api;
    this.source = source;
    this.results = results;
    this.fairness = fairness;
  }

  /** Answers on another thread, if one is free. */
  void answer(TelegramUpdate.Inline query) {
    if (!(fairness.ask(query.asker(), query.asker()) instanceof Verdict.Allowed)
        || !free.tryAcquire()) {
      return;
    }
    try {
      threads.execute(() -> {
        try {
          send(query);
        } finally {
          free.release();
        }
      });
    } catch (RejectedExecutionException e) {
      free.release();
    }
  }

  private void send(TelegramUpdate.Inline query) {
    try {
      Outgoing answer = found(query);
      if (api.call(answer.method(), answer.params()) instanceof ApiAnswer.Refused refused) {
        log.debug("telegram: an inline answer is refused with code {}", refused.code());
      }
    } catch (RuntimeException e) {
      // An exception's message may hold what was typed.
      log.warn("telegram: an inline query failed: {}", e.getClass().getSimpleName());
    }
  }

  private Outgoing found(TelegramUpdate.Inline query) {
    if (!query.offset().isEmpty()) {
      return results.excerpts(query.inlineQueryId(), List.of(), query.spoken());
    }
    return query.query().isBlank()
        ? results.newest(query.inlineQueryId(), source.newest(), query.spoken())
        : results.excerpts(query.inlineQueryId(), source.excerpts(query.query()), query.spoken());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
