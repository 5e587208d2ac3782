package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.StorageException;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;

/**
 * Asks Telegram for updates, one poll after the other. The next poll, which confirms the last one's
 * updates, goes out only after the sink has them on disk. See decision 0009.
 */
final class UpdatePoller implements Component {
  private static final Logger log = LoggerFactory.getLogger(UpdatePoller.class);

  private static final int MOST_UPDATES = 100;
  private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})");

  private final BotApi api;
  private final UpdateSink sink;
  private final List<String> kinds;
  private final PollTimes times;
  private final ExponentialBackOff backOff;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  private volatile String trouble = "";
  private volatile long finished = System.nanoTime();
  private OptionalLong offset = OptionalLong.empty();
  private int limit = MOST_UPDATES;

  /**
   * A poller.
   *
   * @param api with a read time-out longer than a poll
   * @param kinds of updates to ask for
   */
  UpdatePoller(BotApi api, UpdateSink sink, List<String> kinds, PollTimes times) {
    this.api = api;
    this.sink = sink;
    this.kinds = List.copyOf(kinds);
    this.times = times;
    this.backOff = times.retries();
    this.thread = Thread.ofPlatform().daemon().name("telegram-poll").unstarted(this::run);
  }

  void start() {
    finished = System.nanoTime();
    thread.start();
  }

  /** Nothing ends the loop but {@link #close}: a poller that has died looks like a quiet day. */
  private void run() {
    while (closed.getCount() > 0) {
      try {
        poll();
      } catch (Throwable e) {
        troubled("a poll failed: %s".formatted(e.getClass().getSimpleName()), retry());
      }
    }
  }

  private void poll() {
    long began = System.nanoTime();
    ApiAnswer answer = api.call("getUpdates", parameters());
    finished = System.nanoTime();
    if (closed.getCount() == 0) {
      return;
    }
    switch (answer) {
      case ApiAnswer.Done done -> {
        boolean moved = keep(RawUpdate.in(done.result()));
        if (!moved) {
          // Telegram holds an empty poll open; a server that does not must not be hammered.
          pause(times.pause().minusNanos(System.nanoTime() - began));
        }
      }
      case ApiAnswer.Refused refused -> refused(refused);
      case ApiAnswer.Silence silence ->
          troubled(Sentences.UNREACHABLE.formatted(silence.why()), retry());
      case ApiAnswer.BrokenOff _ ->
          troubled(Sentences.UNREACHABLE.formatted("its answer broke off"), retry());
      case ApiAnswer.Garbled garbled -> skipPoison(garbled.text());
    }
  }

  private ObjectNode parameters() {
    ObjectNode parameters =
        api.parameters().put("limit", limit).put("timeout", times.poll().toSeconds());
    offset.ifPresent(first -> parameters.put("offset", first));
    kinds.forEach(parameters.withArray("allowed_updates")::add);
    return parameters;
  }

  /**
   * Keeps a batch and says whether it was one that had not been confirmed. An empty batch says that
   * all is confirmed: the next poll then goes without an offset, since ids may start anew at a
   * lower number after an idle week.
   */
  private boolean keep(List<RawUpdate> updates) {
    try {
      if (!updates.isEmpty()) {
        sink.take(updates);
      }
    } catch (StorageException e) {
      troubled("updates cannot be kept and wait at Telegram: " + e.getMessage(), retry());
      return true;
    }
    well();
    OptionalLong last = updates.stream().mapToLong(RawUpdate::id).max();
    boolean again = last.isPresent() && offset.isPresent() && last.getAsLong() < offset.getAsLong();
    offset = last.isPresent() ? OptionalLong.of(last.getAsLong() + 1) : OptionalLong.empty();
    limit = updates.isEmpty() ? MOST_UPDATES : limit;
    return last.isPresent() && !again;
  }

  private void refused(ApiAnswer.Refused refused) {
    switch (refused.code()) {
      case 401, 404 -> troubled(Sentences.BAD_TOKEN, times.operator());
      case 409 ->
          troubled(
              refused.says("webhook") ? Sentences.WEBHOOK_IS_SET : Sentences.SECOND_POLLER,
              max(retry(), refused.retryAfter()));
      case 429 ->
          troubled(
              Sentences.PATIENCE.formatted(refused.retryAfter().toSeconds()),
              max(retry(), refused.retryAfter()));
      default ->
          troubled(
              "Telegram refuses polls with code " + refused.code(),
              max(retry(), refused.retryAfter()));
    }
  }

  /** One that cannot be read must not hold up those behind it: find it alone, then pass over it. */
  private void skipPoison(String text) {
    Matcher id = ID.matcher(text);
    if (limit > 1) {
      limit = 1;
    } else if (id.find()) {
      long poison = Long.parseLong(id.group(1));
      log.warn("telegram: update {} cannot be read and is skipped", poison);
      offset = OptionalLong.of(poison + 1);
      limit = MOST_UPDATES;
    } else {
      troubled("Telegram's answer to a poll cannot be read", retry());
    }
  }

  private void well() {
    if (!trouble.isEmpty()) {
      log.info("telegram: polls work again");
    }
    trouble = "";
    backOff.reset();
  }

  private void troubled(String sentence, Duration pause) {
    if (!trouble.equals(sentence)) {
      log.warn("telegram: {}", sentence);
    }
    trouble = sentence;
    pause(pause);
  }

  private Duration retry() {
    return PollTimes.next(backOff);
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void pause(Duration time) {
    try {
      closed.await(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // Only close ends the loop.
    }
  }

  @Override
  public Health check() {
    if (!trouble.isEmpty()) {
      return Health.down(trouble);
    }
    Duration quiet = Duration.ofNanos(System.nanoTime() - finished);
    return quiet.compareTo(times.poll().multipliedBy(2).plus(times.pause())) > 0
        ? Health.down(
            "no poll has ended for %d seconds: restart Sarika if it stays so"
                .formatted(quiet.toSeconds()))
        : Health.up("long polling");
  }

  /** Ends the poll under way; what it would have brought comes again. */
  @Override
  public void close() {
    closed.countDown();
    api.close();
    join();
  }

  private void join() {
    try {
      thread.join(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
