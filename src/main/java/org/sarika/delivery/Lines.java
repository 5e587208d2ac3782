package org.sarika.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/**
 * What waits, by chat. A line whose chat may be sent to gets ready; the ready ones leave by way of
 * the {@link Gate}. Nobody polls: each waiting line has one timer, all ready ones together have
 * one.
 */
final class Lines {
  private final Pace pace;
  private final Clock clock;
  private final Timer timer;
  private final Gate gate;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition landed = lock.newCondition();

  /** A line is here from its first errand until it is found empty on its turn. */
  private final Map<String, Line> lines = new HashMap<>();

  private boolean over;

  /**
   * @param departure called on a thread of its own; ends with {@link #landed} or {@link #moved}
   */
  Lines(Pace pace, Clock clock, Timer timer, BiConsumer<Errand, Lines> departure) {
    this.pace = pace;
    this.clock = clock;
    this.timer = timer;
    this.gate =
        new Gate(
            pace,
            clock,
            this::lockedAfter,
            errand -> timer.after(Duration.ZERO, () -> departure.accept(errand, this)),
            this::turnAfter);
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
      gate.shut();
      return Patience.until(gate::isIdle, landed, patience);
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
    gate.back(errand);
    landed.signalAll();
    Line line = lines.get(errand.parcel().chat());
    if (line != null) {
      again.ifPresent(line::add);
      turn(line);
    }
    gate.depart();
  }

  /** For a line that has no timer, is not ready and has nothing on its way. */
  private void turn(Line line) {
    if (!line.hasNext(clock.instant())) {
      lines.remove(line.chat());
      return;
    }
    Duration wait = pace.takeFor(line.chat());
    if (wait.isZero()) {
      gate.ready(line);
    } else {
      turnAfter(wait, line);
    }
  }

  private void turnAfter(Duration wait, Line line) {
    lockedAfter(wait, () -> turn(line));
  }

  private void lockedAfter(Duration wait, Runnable task) {
    timer.after(wait, () -> locked(task));
  }
}
