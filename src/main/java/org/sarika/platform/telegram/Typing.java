package org.sarika.platform.telegram;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sarika.lifecycle.Component;

/**
 * Shows "typing…" in a chat while a question waits. Best effort: nothing is kept or tried again,
 * and a chat in which many ask at once gets it once in four seconds, since it lasts five.
 */
final class Typing implements Component {
  private static final Duration LASTS = Duration.ofSeconds(4);
  private static final long PATIENCE_MILLIS = 500;
  private static final int MOST_CALLS = 16;
  private static final int MOST_CHATS = 10_000;

  private final BotApi api;
  private final Semaphore free = new Semaphore(MOST_CALLS);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Shown> shown =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shown> eldest) {
          return size() > MOST_CHATS;
        }
      };

  private record Shown(long at, CompletableFuture<Void> done) {}

  Typing(BotApi api) {
    this.api = api;
  }

  /** Shows it, on another thread. */
  void show(Target target) {
    if (!free.tryAcquire()) {
      return;
    }
    CompletableFuture<Void> done = new CompletableFuture<>();
    if (threads.isShutdown() || !isDue(target, done)) {
      free.release();
      return;
    }
    Outgoing call = Calls.typing(target);
    threads.execute(() -> {
      try {
        api.call(call.method(), call.params());
      } finally {
        done.complete(null);
        free.release();
      }
    });
  }

  private boolean isDue(Target target, CompletableFuture<Void> done) {
    String place = place(target.chat(), thread(target));
    long now = System.nanoTime();
    synchronized (shown) {
      Shown last = shown.remove(place);
      boolean due = last == null || now - last.at > LASTS.toNanos();
      shown.put(place, due || last == null ? new Shown(now, done) : last);
      return due;
    }
  }

  /**
   * Returns when it is shown, so that it does not come behind the answer and stay; soon anyway.
   *
   * @param thread empty if none
   */
  void settle(String chat, String thread) {
    Shown last;
    synchronized (shown) {
      last = shown.get(place(chat, thread));
    }
    if (last == null) {
      return;
    }
    try {
      last.done.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // best effort
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String thread(Target target) {
    return target.thread().isPresent() ? Integer.toString(target.thread().getAsInt()) : "";
  }

  private static String place(String chat, String thread) {
    return chat + "/" + thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
