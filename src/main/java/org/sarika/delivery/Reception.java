package org.sarika.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Fault;
import org.sarika.lifecycle.Health;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where arrivals are kept, worked on and finished with their replies. Arrivals of one lane are
 * worked on in order, lanes in parallel. Whatever the worker throws ends that arrival without a
 * reply; whatever the inbox throws is tried again, so that no reply is lost.
 */
public final class Reception implements Component {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_WAITING = 1000;

  /** About a second's work on two cores; sooner, the answer would overtake the notice. */
  private static final int BUSY_AHEAD = 40;

  private static final int AT_ONCE_PER_CORE = 4;
  private static final int ROOM_EVERY_MILLIS = 50;

  private final Inbox inbox;
  private final Courier courier;
  private final Function<Received, List<Parcel>> worker;
  private final Busy busy;
  private final Backoff backoff;
  private final Lanes lanes = new Lanes(MOST_WAITING, Timer.threads());

  /** More at once would only share the same cores. */
  private final Semaphore desks =
      new Semaphore(AT_ONCE_PER_CORE * Runtime.getRuntime().availableProcessors(), true);

  private final AtomicInteger notOnDisk = new AtomicInteger();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile boolean started;

  /**
   * @param worker turns an arrival into its replies; called by many threads, for one lane by one
   */
  public Reception(
      Inbox inbox, Courier courier, Function<Received, List<Parcel>> worker, Busy busy) {
    this(inbox, courier, worker, busy, Backoff.disk());
  }

  Reception(
      Inbox inbox,
      Courier courier,
      Function<Received, List<Parcel>> worker,
      Busy busy,
      Backoff backoff) {
    this.inbox = inbox;
    this.courier = courier;
    this.worker = worker;
    this.busy = busy;
    this.backoff = backoff;
  }

  /**
   * Takes up what is in the inbox, oldest first; to be called once, after the courier's start and
   * before anything is received. Blocks while too many wait.
   */
  public void start() {
    inbox.unfinished().forEach(this::admit);
    started = true;
  }

  /**
   * Takes arrivals. What it returned from is on disk and will be answered; if it throws, nothing
   * may be confirmed to the platform. What came before is left out. Blocks while too many wait, and
   * is let go by {@link #close()}.
   *
   * @throws IllegalStateException if it is not started, is closed, or the caller is interrupted
   */
  public void receive(List<Arrival> arrivals) {
    if (!started) {
      throw new IllegalStateException("the reception is not started: start it first");
    }
    waitForRoom();
    inbox.keep(arrivals).forEach(this::admit);
  }

  private void waitForRoom() {
    try {
      boolean closed = closing.getCount() == 0;
      while (!closed && courier.full()) {
        closed = closing.await(ROOM_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      }
      if (closed) {
        throw new IllegalStateException("the reception is closed: start the service again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("receiving was interrupted: deliver again", e);
    }
  }

  private void admit(Received received) {
    int ahead = lanes.pending();
    if (ahead >= BUSY_AHEAD) {
      sayBusy(received, ahead);
    }
    lanes.submit(received.arrival().lane(), () -> work(received));
  }

  private void sayBusy(Received received, int ahead) {
    try {
      busy.notice(received, ahead).ifPresent(courier::tell);
    } catch (RuntimeException e) {
      LOG.warn("nobody was told that arrival {} waits: {}", received.number(), Fault.place(e));
    }
  }

  private void work(Received received) {
    List<Parcel> replies;
    desks.acquireUninterruptibly();
    try {
      if (closing.getCount() == 0) {
        return;
      }
      replies = replies(received);
    } finally {
      desks.release();
    }
    finish(received, replies);
  }

  private List<Parcel> replies(Received received) {
    try {
      return worker.apply(received);
    } catch (Throwable fault) {
      LOG.error("arrival {} gets no reply: {}", received.number(), Fault.place(fault));
      return List.of();
    }
  }

  private void finish(Received received, List<Parcel> replies) {
    int failures = 0;
    while (!finished(received, replies)) {
      failures++;
      notOnDisk.incrementAndGet();
      try {
        if (closing.await(backoff.after(failures).toNanos(), TimeUnit.NANOSECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } finally {
        notOnDisk.decrementAndGet();
      }
    }
  }

  private boolean finished(Received received, List<Parcel> replies) {
    List<Departure> departures;
    try {
      departures = inbox.finish(received.number(), replies);
    } catch (Throwable fault) {
      LOG.error(
          "the replies to arrival {} are not on disk: {}", received.number(), Fault.place(fault));
      return false;
    }
    courier.take(departures);
    return true;
  }

  /** Down if replies cannot be kept, or nothing more can be taken. */
  @Override
  public Health check() {
    int waiting = lanes.pending();
    int failing = notOnDisk.get();
    if (failing > 0) {
      return Health.down(
          "the replies to %d questions cannot be kept: look at the disk and the log"
              .formatted(failing));
    }
    if (waiting >= MOST_WAITING) {
      return Health.down("%d questions wait, no more are taken: wait".formatted(waiting));
    }
    return waiting == 0 ? Health.up() : Health.up("%d questions wait".formatted(waiting));
  }

  /** Lets finish what is worked on, for at most three seconds; the rest stays in the inbox. */
  @Override
  public void close() {
    closing.countDown();
    lanes.close(PATIENCE);
  }
}
