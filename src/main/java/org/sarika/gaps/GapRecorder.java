package org.sarika.gaps;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sarika.knowledge.Embedding;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes reports down on a thread of its own, so that no answer waits for the disk or the model.
 * When too many come at once some are left out: a log that misses one is better than a slow answer.
 */
public final class GapRecorder implements GapJournal, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(GapRecorder.class);
  private static final int MOST_WAITING = 1_000;
  private static final Duration STOP = Duration.ofSeconds(2);

  private final GapLog gaps;
  private final Gaps meaning;
  private final Consumer<String> wished;
  private final Object writing = new Object();
  private final Queue<Entry> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Semaphore waiting = new Semaphore(0);
  private final AtomicBoolean full = new AtomicBoolean();
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final Thread thread;

  /** What waits to be written. */
  private sealed interface Entry {
    Asker asker();

    record Reported(Report report) implements Entry {
      @Override
      public Asker asker() {
        return report.asker();
      }
    }

    record Withdrawn(String question, Asker asker) implements Entry {}
  }

  /** A question that is on disk, without its vector. */
  private record Written(long number, String question) {}

  /**
   * Starts the thread.
   *
   * @param wished told the question when somebody wants to be told: the answer may be there by now
   */
  public GapRecorder(GapLog gaps, Gaps meaning, Consumer<String> wished) {
    this.gaps = gaps;
    this.meaning = meaning;
    this.wished = wished;
    this.thread = Thread.ofVirtual().name("gap-recorder").start(this::run);
  }

  @Override
  public void report(Report report) {
    offer(new Entry.Reported(report));
  }

  @Override
  public void withdraw(String question, Asker asker) {
    offer(new Entry.Withdrawn(question, asker));
  }

  private void offer(Entry entry) {
    boolean taken = queue.offer(entry);
    waiting.release();
    if (!taken && !full.getAndSet(true)) {
      log.warn("more questions without an answer came than can be noted; some are left out");
    }
  }

  @Override
  public Kept wish(Report report, Address where) {
    boolean kept = gaps.wish(report, where);
    if (kept) {
      wished.accept(report.question());
    }
    return kept ? Kept.KEPT : Kept.TOO_MANY;
  }

  /** What waits is theirs as well. */
  @Override
  public int forget(Asker asker) {
    queue.removeIf(entry -> entry.asker().equals(asker));
    synchronized (writing) {
      return gaps.forget(asker);
    }
  }

  private void run() {
    try {
      while (open.get() || !queue.isEmpty()) {
        if (waiting.tryAcquire(1, TimeUnit.SECONDS)) {
          full.set(false);
          writeNext();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void writeNext() {
    try {
      Optional<Written> written = written();
      if (written.isPresent()) {
        Embedding vector = meaning.vector(written.get().question);
        gaps.place(written.get().number, meaning.model(), vector);
      }
    } catch (RuntimeException e) {
      // Whatever one question does to the disk or the model, the next one is written.
      log.warn("a question without an answer could not be noted: {}", Fault.place(e));
    }
  }

  /** Takes and writes in one, so that nothing is in between when somebody is forgotten. */
  private Optional<Written> written() {
    synchronized (writing) {
      Entry entry = queue.poll();
      if (entry == null) {
        return Optional.empty();
      }
      return switch (entry) {
        case Entry.Reported(Report report) ->
            meaning.isAboutSomething(report.question())
                ? Optional.of(new Written(gaps.report(report), report.question()))
                : Optional.empty();
        case Entry.Withdrawn(String question, Asker asker) -> {
          gaps.withdraw(question, asker);
          yield Optional.empty();
        }
      };
    }
  }

  /** Writes down what waits, for at most two seconds. */
  @Override
  public void close() {
    open.set(false);
    waiting.release();
    try {
      if (!thread.join(STOP)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
