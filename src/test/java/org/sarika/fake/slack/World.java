package org.sarika.fake.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** All workspaces behind one lock; whoever waits for something is woken by every change. */
final class World {
  /** Makes numbers look like Slack's ids, none of them short. */
  private static final long FIRST_ID = 36L * 36 * 36 * 36 * 36 * 36;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<String, Team> teams = new LinkedHashMap<>();
  private final Clock clock;
  private final SlackApp app;
  private long lastMicros;
  private long lastId = FIRST_ID;

  World(SlackApp app, Clock clock) {
    this.app = app;
    this.clock = clock;
  }

  SlackApp app() {
    return app;
  }

  Instant now() {
    return clock.instant();
  }

  <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      T result = work.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  void locked(Runnable work) {
    locked(() -> {
      work.run();
      return true;
    });
  }

  /** Looks again at every change until it is there or time is up. */
  <T> Optional<T> await(Duration patience, Supplier<Optional<T>> look) {
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

  /** The time of a message, which is its name as well: no two are the same. */
  String ts() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now());
    lastMicros = Math.max(micros, lastMicros + 1);
    return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  String id(String prefix) {
    return prefix + Long.toString(++lastId, 36).toUpperCase(Locale.ROOT);
  }

  Collection<Team> teams() {
    return teams.values();
  }

  Optional<Team> find(String id) {
    return Optional.ofNullable(teams.get(id));
  }

  Team team(String id, Supplier<Team> made) {
    return teams.computeIfAbsent(id, key -> made.get());
  }
}
