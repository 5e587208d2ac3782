package org.sarika.endtoend;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Many people who ask, so many questions a second.
 *
 * @param <Q> a question
 */
final class Load<Q> implements AutoCloseable {
  private final List<Q> asked = new CopyOnWriteArrayList<>();
  private final Supplier<Q> readers;
  private final long stepNanos;
  private final Thread thread;
  private volatile boolean asking = true;

  private Load(Supplier<Q> readers, int perSecond) {
    this.readers = readers;
    this.stepNanos = 1_000_000_000L / perSecond;
    this.thread = Thread.ofPlatform().name("load").unstarted(this::run);
  }

  /**
   * Begins at once.
   *
   * @param readers lets one of them ask; called by one thread
   */
  static <Q> Load<Q> start(Supplier<Q> readers, int perSecond) {
    Load<Q> load = new Load<>(readers, perSecond);
    load.thread.start();
    return load;
  }

  private void run() {
    long next = System.nanoTime();
    while (asking) {
      asked.add(readers.get());
      next += stepNanos;
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  /** All that was asked so far, in order. */
  List<Q> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    stop();
  }

  /** Nobody asks any more. */
  void stop() {
    asking = false;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
