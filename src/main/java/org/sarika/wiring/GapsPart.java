package org.sarika.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sarika.chat.Promises;
import org.sarika.chat.Reply;
import org.sarika.gaps.GapJournal;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.GapRecorder;
import org.sarika.gaps.Reexamination;
import org.sarika.gaps.Wish;
import org.sarika.lifecycle.Fault;
import org.sarika.platform.Messenger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gap log of a service: writes down what is not answered, asks it again when articles come in,
 * and tells those who wanted to know. In the background, on one thread for each.
 */
final class GapsPart implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(GapsPart.class);

  /** Between two questions that are asked again: readers' questions go first. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  /** So long somebody waits whose platform was not connected, or whom a stop cut short. */
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private static final Duration STOP = Duration.ofSeconds(5);

  private final GapLog gaps;
  private final GapRecorder recorder;
  private final Reexamination reexamination;
  private final Promises promises;
  private final Semaphore work = new Semaphore(0);
  private volatile Map<String, Messenger> messengers = Map.of();
  private volatile boolean open = true;
  private Optional<Thread> thread = Optional.empty();

  GapsPart(Library library, Promises promises, Clock clock) {
    this(library, promises, PAUSE, clock);
  }

  GapsPart(Library library, Promises promises, Duration pause, Clock clock) {
    this.gaps = library.gapLog();
    this.promises = promises;
    this.reexamination =
        new Reexamination(
            gaps,
            library.news().articles(),
            library.gaps(),
            library.articles(),
            library.answering().answers(),
            pause,
            clock);
    this.recorder = new GapRecorder(gaps, library.gaps(), this::wished);
    library.news().tell(work::release);
  }

  /** Where the chats report to. */
  GapJournal journal() {
    return recorder;
  }

  private void wished(String question) {
    reexamination.askSoon(question);
    work.release();
  }

  /**
   * Begins to ask again, with what came in while no service ran.
   *
   * @param edges who can be told, by platform
   */
  void start(Map<String, Messenger> edges) {
    messengers = Map.copyOf(edges);
    thread = Optional.of(Thread.ofVirtual().name("gaps").start(this::run));
  }

  private void run() {
    try {
      while (open) {
        round();
        boolean _ = work.tryAcquire(AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        work.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Once. */
  void round() {
    try {
      reexamination.run();
      for (Wish wish : gaps.due()) {
        if (open) {
          tell(wish);
        }
      }
    } catch (RuntimeException e) {
      log.warn("open questions could not be asked again and are next time: {}", Fault.place(e));
    }
  }

  private void tell(Wish wish) {
    Optional<Messenger> messenger = Optional.ofNullable(messengers.get(wish.where().platform()));
    if (messenger.isEmpty()) {
      return;
    }
    Optional<Reply> reply = promises.keep(wish);
    if (reply.isEmpty()) {
      gaps.reopen(wish.gap());
    } else if (!messenger.get().tell(reply.get(), wish.number())) {
      log.debug("wish {} waits until {} is connected", wish.number(), wish.where().platform());
    }
  }

  /** Lets end what is under way, for some seconds; the rest is done at the next start. */
  @Override
  public void close() {
    open = false;
    reexamination.close();
    recorder.close();
    work.release();
    try {
      if (thread.isPresent() && !thread.get().join(STOP)) {
        thread.get().interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
