package org.sarika.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Runs things later, each on a thread of its own, so that waiting costs no thread. */
@FunctionalInterface
interface Timer {
  /** Returns at once. A delay of zero means now, on another thread. */
  void after(Duration delay, Runnable task);

  /** On virtual threads, which never keep the process alive. */
  static Timer virtual() {
    Executor threads = threads();
    return (delay, task) -> {
      if (delay.isZero()) {
        threads.execute(task);
      } else {
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, threads)
            .execute(task);
      }
    };
  }

  /** A new virtual thread for each task. */
  static Executor threads() {
    Thread.Builder builder = Thread.ofVirtual().name("sarika-delivery");
    return builder::start;
  }
}
