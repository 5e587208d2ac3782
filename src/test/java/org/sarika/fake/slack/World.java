package org.sarika.fake.slack;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.fake.Watched;

/** All workspaces behind one lock; whoever waits for something is woken by every change. */
final class World extends Watched {
  /** Makes numbers look like Slack's ids, none of them short. */
  private static final long FIRST_ID = 36L * 36 * 36 * 36 * 36 * 36;

  private final Map<String, Team> teams = new LinkedHashMap<>();
  private final Clock clock;
  private final SlackApp app;
  private long lastMicros;
  private long lastId;

  World(SlackApp app, Clock clock) {
    this.app = app;
    this.clock = clock;
    // Another start has other ids, or an app that kept its inbox would take them for known ones.
    this.lastId = FIRST_ID + clock.millis() % (30 * FIRST_ID);
  }

  SlackApp app() {
    return app;
  }

  Instant now() {
    return clock.instant();
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
