package org.sarika.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the lines that are ready send, in their order as the limit of all allows. One errand of a
 * line is on its way at a time, and one of all unless it takes long: what is on its way when the
 * process dies may be sent twice. What the platform can be asked for need not fly alone. Guarded by
 * the lock of {@link Lines}.
 */
final class Gate {
  /** How long an errand may be on its way before the next one leaves beside it. */
  private static final Duration ALONE = Duration.ofMillis(500);

  private final Pace pace;
  private final Clock clock;
  private final Timer timer;
  private final Consumer<Errand> departure;
  private final BiConsumer<Duration, Line> frozen;
  private final ReadyLines ready = new ReadyLines();
  private boolean held;
  private boolean open = true;
  private int flying;

  /** The last one that left, until it is back. */
  private @Nullable Errand latest;

  private Instant latestLeft = Instant.EPOCH;
  private boolean watched;

  /**
   * @param timer runs its tasks under the lock
   * @param departure has to return at once
   * @param frozen told which line has to have its turn again, and in how long
   */
  Gate(
      Pace pace,
      Clock clock,
      Timer timer,
      Consumer<Errand> departure,
      BiConsumer<Duration, Line> frozen) {
    this.pace = pace;
    this.clock = clock;
    this.timer = timer;
    this.departure = departure;
    this.frozen = frozen;
  }

  /** A line with something to send may be sent to. */
  void ready(Line line) {
    ready.add(line);
    depart();
  }

  /** An errand is back; the next one leaves at {@link #depart}. */
  void back(Errand errand) {
    flying--;
    if (latest != null && latest.isSame(errand)) {
      latest = null;
    }
  }

  /** Whether nothing is on its way. */
  boolean isIdle() {
    return flying == 0;
  }

  /** Nothing else leaves. */
  void shut() {
    open = false;
  }

  /** Lets leave what may. */
  void depart() {
    Optional<Line> next = next();
    while (open && !held && next.isPresent()) {
      Duration wait = pace.takeOverall();
      if (wait.isZero()) {
        ready.remove(next.get());
        send(next.get().next());
        next = next();
      } else {
        held = true;
        timer.after(wait, this::resume);
      }
    }
  }

  /** Those that may have been frozen or emptied while they stood ready have their turn again. */
  private Optional<Line> next() {
    Optional<Line> next = ready.first(this::waitsForLatest);
    while (next.isPresent() && !stillReady(next.get())) {
      next = ready.first(this::waitsForLatest);
    }
    return next;
  }

  private boolean waitsForLatest() {
    Duration left = Duration.between(clock.instant(), latestLeft.plus(ALONE));
    if (latest == null || !left.isPositive()) {
      return false;
    }
    if (!watched) {
      watched = true;
      timer.after(left, this::watch);
    }
    return true;
  }

  private void watch() {
    watched = false;
    depart();
  }

  private void resume() {
    held = false;
    depart();
  }

  private boolean stillReady(Line line) {
    Duration wait = pace.frozen(line.chat());
    if (wait.isZero() && line.hasNext(clock.instant())) {
      return true;
    }
    ready.remove(line);
    frozen.accept(wait, line);
    return false;
  }

  private void send(Errand errand) {
    flying++;
    if (errand.alone()) {
      latest = errand;
      latestLeft = clock.instant();
    }
    departure.accept(errand);
  }
}
