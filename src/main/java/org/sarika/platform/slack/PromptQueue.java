package org.sarika.platform.slack;

import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on messages as they come. Bolt's own queue has no limit and is looked into every ten
 * milliseconds; here what is too much is dropped unacknowledged, and Slack delivers it again.
 */
final class PromptQueue implements SocketModeMessageQueue {
  private static final int MOST_AT_ONCE = 256;

  private final Semaphore free = new Semaphore(MOST_AT_ONCE);
  private final Executor threads;
  private final Consumer<String> work;

  PromptQueue(Executor threads, Consumer<String> work) {
    this.threads = threads;
    this.work = work;
  }

  @Override
  public void add(String message) {
    if (!free.tryAcquire()) {
      return;
    }
    try {
      threads.execute(() -> {
        try {
          work.accept(message);
        } finally {
          free.release();
        }
      });
    } catch (RejectedExecutionException e) {
      free.release();
    }
  }

  /** Whether nothing is worked on. */
  boolean isIdle() {
    return free.availablePermits() == MOST_AT_ONCE;
  }

  /** Nothing ever waits here. */
  @Override
  public @Nullable String poll() {
    return null;
  }
}
