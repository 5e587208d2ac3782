package org.sarika.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. A line whose chat may be sent to gets ready; the ready ones leave in their
 * order as the limit of all allows. One errand of a line is on its way at a time, and one of all
 * unless it takes long: what is on its way when the process dies may be sent twice. What the
 * platform can be asked for need not fly alone. Nobody polls: each waiting line has one timer, all
 * ready ones together have one.
 */
final class Lines {
  /** How long an errand may be on its way before the next one leaves beside it. */
  private static final Duration ALONE = Duration.ofMillis(500);

  private final Pace pace;
  private final Clock clock;
  private final Timer timer;
  private final BiConsumer<Errand, Lines> departure;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition landed = lock.newCondition();

  /** A line is here from its first errand until it is found empty on its turn. */
  private final Map<String, Line> lines = new HashMap<>();

  private final ReadyLines ready = new ReadyLines();
  private boolean held;
  private boolean open = true;
  private boolean over;
  private int flying;

  /** The last one that left, until it is back. */
  private @Nullable Errand latest;

  private Instant latestLeft = Instant.EPOCH;
  private boolean watched;

  /**
   * @param departure called on a thread of its own; ends with {@link #landed} or {@link #moved}
   */
  Lines(Pace pace, Clock clock, Timer timer, BiConsumer<Errand, Lines> departure) {
    this.pace = pace;
    this.clock = clock;
    this.timer = timer;
    this.departure = departure;
  }

  void add(Errand errand) {
    locked(() -> join(errand));
  }

  /**
   * An errand is back.
   *
   * @param again what has to be tried once more
   */
  void landed(Errand errand, Optional<Errand> again) {
    locked(() -> land(errand, again));
  }

  /** An errand is back with a new address of its chat: it and all behind it go there. */
  void moved(Errand errand, String newChat) {
    locked(() -> {
      join(errand.to(newChat));
      redirect(errand.parcel().chat(), newChat);
      land(errand, Optional.empty());
    });
  }

  /** What waits for a chat waits for another one now. */
  void redirected(String chat, String newChat) {
    locked(() -> redirect(chat, newChat));
  }

  /** Takes out what waits for a chat; what is on its way is not stopped. */
  List<Errand> discard(String chat) {
    lock.lock();
    try {
      Line line = lines.get(chat);
      return line == null ? List.of() : line.empty();
    } finally {
      lock.unlock();
    }
  }

  /** How many chats have something waiting or on its way. */
  int size() {
    lock.lock();
    try {
      return lines.size();
    } finally {
      lock.unlock();
    }
  }

  /** Whether nobody waits any more for what is on its way. */
  boolean over() {
    lock.lock();
    try {
      return over;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Lets come back what is on its way; nothing else leaves.
   *
   * @return whether all came back
   */
  boolean close(Duration patience) {
    lock.lock();
    try {
      open = false;
      return Patience.until(() -> flying == 0, landed, patience);
    } finally {
      over = true;
      lock.unlock();
    }
  }

  private void locked(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }

  private void join(Errand errand) {
    Line line = lines.get(errand.parcel().chat());
    if (line == null) {
      line = new Line(errand.parcel().chat());
      lines.put(line.chat(), line);
      line.add(errand);
      turn(line);
    } else {
      line.add(errand);
    }
  }

  private void redirect(String chat, String newChat) {
    Line line = lines.get(chat);
    if (line != null && !chat.equals(newChat)) {
      line.empty().forEach(errand -> join(errand.to(newChat)));
    }
  }

  private void land(Errand errand, Optional<Errand> again) {
    flying--;
    landed.signalAll();
    if (latest != null && latest.isSame(errand)) {
      latest = null;
    }
    Line line = lines.get(errand.parcel().chat());
    if (line != null) {
      again.ifPresent(line::add);
      turn(line);
    }
    depart();
  }

  /** For a line that has no timer, is not ready and has nothing on its way. */
  private void turn(Line line) {
    if (!line.hasNext(clock.instant())) {
      lines.remove(line.chat());
      return;
    }
    Duration wait = pace.takeFor(line.chat());
    if (wait.isZero()) {
      ready.add(line);
      depart();
    } else {
      turnAfter(wait, line);
    }
  }

  private void turnAfter(Duration wait, Line line) {
    timer.after(wait, () -> locked(() -> turn(line)));
  }

  private void depart() {
    Optional<Line> next = next();
    while (open && !held && next.isPresent()) {
      Duration wait = pace.takeOverall();
      if (wait.isZero()) {
        ready.remove(next.get());
        send(next.get().next());
        next = next();
      } else {
        held = true;
        timer.after(wait, () -> locked(this::resume));
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
      timer.after(left, () -> locked(this::watch));
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
    Duration frozen = pace.frozen(line.chat());
    if (frozen.isZero() && line.hasNext(clock.instant())) {
      return true;
    }
    ready.remove(line);
    turnAfter(frozen, line);
    return false;
  }

  private void send(Errand errand) {
    flying++;
    if (errand.alone()) {
      latest = errand;
      latestLeft = clock.instant();
    }
    timer.after(Duration.ZERO, () -> departure.accept(errand, this));
  }
}
