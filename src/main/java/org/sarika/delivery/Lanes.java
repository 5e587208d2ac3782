package org.sarika.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tasks in order for one key, keys in parallel. A key without tasks leaves nothing behind. Whatever
 * a task throws, the next one of its key runs.
 */
final class Lanes {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

  private final int most;
  private final Executor threads;
  private final Map<String, Queue<Runnable>> lanes = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition idle = lock.newCondition();
  private int pending;
  private boolean open = true;

  /**
   * @param most tasks that wait or run; whoever brings more is held up
   * @param threads runs each task it is given on a thread of its own
   */
  Lanes(int most, Executor threads) {
    this.most = most;
    this.threads = threads;
  }

  /** How many tasks wait or run. */
  int pending() {
    lock.lock();
    try {
      return pending;
    } finally {
      lock.unlock();
    }
  }

  /** How many keys have a task. */
  int busy() {
    lock.lock();
    try {
      return lanes.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Blocks while there are too many, until {@link #close} at the latest.
   *
   * @return whether it was taken; after the closing nothing is
   */
  boolean submit(String key, Runnable task) {
    lock.lock();
    try {
      while (open && pending >= most) {
        room.awaitUninterruptibly();
      }
      if (open) {
        take(key, task);
      }
      return open;
    } finally {
      lock.unlock();
    }
  }

  private void take(String key, Runnable task) {
    Queue<Runnable> lane = lanes.get(key);
    if (lane == null) {
      threads.execute(() -> run(key, task));
      lanes.put(key, new ArrayDeque<>());
    } else {
      lane.add(task);
    }
    pending++;
  }

  private void run(String key, Runnable first) {
    Optional<Runnable> task = Optional.of(first);
    while (task.isPresent()) {
      attempt(task.get());
      task = next(key);
    }
  }

  private static void attempt(Runnable task) {
    try {
      task.run();
    } catch (Throwable fault) {
      LOG.error("a task failed, the next one goes on: {}", Fault.place(fault));
    }
  }

  private Optional<Runnable> next(String key) {
    lock.lock();
    try {
      pending--;
      room.signal();
      Queue<Runnable> lane = lanes.get(key);
      if (open && lane != null && !lane.isEmpty()) {
        return Optional.of(lane.remove());
      }
      lanes.remove(key);
      idle.signalAll();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets finish what runs; what waits never runs.
   *
   * @return whether nothing runs any more
   */
  boolean close(Duration patience) {
    lock.lock();
    try {
      open = false;
      room.signalAll();
      return Patience.until(lanes::isEmpty, idle, patience);
    } finally {
      lock.unlock();
    }
  }
}
