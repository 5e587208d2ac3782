package org.sarika.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Something behind one lock; whoever waits for something there is woken by every change. */
public abstract class Watched {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  protected Watched() {}

  public final <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      T result = work.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  public final void locked(Runnable work) {
    locked(() -> {
      work.run();
      return true;
    });
  }

  /** Looks again at every change until it is there or time is up. */
  public final <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
    lock.lock();
    try {
      long left = patience.toNanos();
      Optional<T> found = look.get();
      while (found.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
        found = look.get();
      }
      return found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
