package org.sarika.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.sarika.answer.Answer;
import org.sarika.wiring.BatchLine;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Progress;

/**
 * One pass over a batch: several lines are answered at once, each answer is written as soon as
 * those before it are, and only a few are ever in memory.
 */
final class BatchRun {
  private static final int AHEAD = 4;
  private static final int LONGEST_LINE = 1_000_000;

  private final Session session;
  private final Desk desk;
  private final LocalDate day;
  private final PrintStream out;
  private final Progress.Task bar;
  private final int workers;

  BatchRun(Session session, Desk desk, LocalDate day, PrintStream out, Progress.Task bar) {
    this.session = session;
    this.desk = desk;
    this.day = day;
    this.out = out;
    this.bar = bar;
    this.workers = session.settings().threads();
  }

  /** One line's outcome: what to print, or what is wrong with it. */
  private record Outcome(Optional<String> json, String complaint) {
    static Outcome bad(long number, String why) {
      return new Outcome(Optional.empty(), "line %d: %s".formatted(number, why));
    }
  }

  /** Whether every line was good. */
  boolean answer(BufferedReader lines) {
    BlockingQueue<Future<Optional<Outcome>>> queue = new ArrayBlockingQueue<>(workers * AHEAD);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      Thread reader = Thread.ofVirtual().start(() -> read(lines, pool, queue));
      try {
        return write(queue);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        reader.interrupt();
        pool.shutdownNow();
      }
    }
  }

  /** An empty outcome marks the end; a fault of reading travels in the queue too. */
  private void read(
      BufferedReader lines, ExecutorService pool, BlockingQueue<Future<Optional<Outcome>>> queue) {
    try {
      try {
        String line = lines.readLine();
        for (long number = 1; line != null; number++) {
          if (!line.isBlank()) {
            queue.put(pool.submit(task(number, line)));
          }
          line = lines.readLine();
        }
        queue.put(CompletableFuture.completedFuture(Optional.empty()));
      } catch (IOException e) {
        queue.put(CompletableFuture.failedFuture(new UncheckedIOException(e)));
      }
    } catch (RejectedExecutionException e) {
      // the writer has stopped: nobody waits for more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Callable<Optional<Outcome>> task(long number, String line) {
    return () -> Optional.of(outcome(number, line));
  }

  private boolean write(BlockingQueue<Future<Optional<Outcome>>> queue)
      throws InterruptedException {
    boolean good = true;
    Optional<Outcome> next = taken(queue);
    while (next.isPresent()) {
      Outcome outcome = next.get();
      if (outcome.json().isPresent()) {
        out.println(outcome.json().get());
      } else {
        good = false;
        session.complain(outcome.complaint());
      }
      if (out.checkError()) {
        // Whoever read the answers has enough of them.
        return good;
      }
      bar.step();
      next = taken(queue);
    }
    return good;
  }

  private static Optional<Outcome> taken(BlockingQueue<Future<Optional<Outcome>>> queue)
      throws InterruptedException {
    try {
      return queue.take().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault
          ? fault
          : new IllegalStateException(e.getCause());
    }
  }

  /** A line that cannot be read is bad; a store that cannot be read ends the batch. */
  private Outcome outcome(long number, String line) {
    if (line.length() > LONGEST_LINE) {
      return Outcome.bad(number, "longer than %,d characters".formatted(LONGEST_LINE));
    }
    BatchLine question;
    try {
      question = session.program().formats().batchLine(line);
    } catch (IllegalArgumentException e) {
      return Outcome.bad(number, String.valueOf(e.getMessage()));
    }
    long start = System.nanoTime();
    Answer answer = desk.answer(question.turns(), day);
    double millis = (System.nanoTime() - start) / 1e6;
    return new Outcome(
        Optional.of(session.program().formats().json(question.id(), answer, millis)), "");
  }
}
