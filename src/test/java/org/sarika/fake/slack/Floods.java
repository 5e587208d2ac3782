package org.sarika.fake.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Slack's limits: a message a second in a channel in the long run, with a short burst allowed; and
 * by method so many calls a minute of a workspace, if a test says how many.
 */
public final class Floods {
  /** What happens to a call that is too many. */
  public enum Mode {
    REFUSE,
    RECORD,
    OFF
  }

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** What a channel may still get. */
  private static final class Budget {
    private double tokens;
    private Instant at = Instant.EPOCH;
  }

  private final World world;
  private final Map<String, Budget> budgets = new HashMap<>();
  private final Map<String, Integer> perMinute = new HashMap<>();
  private final Map<String, Deque<Instant>> minutes = new HashMap<>();
  private final List<String> violations = new ArrayList<>();
  private Mode mode = Mode.REFUSE;

  /** Slack does not say how many. */
  private double burst = 4;

  Floods(World world) {
    this.world = world;
  }

  public Floods mode(Mode newMode) {
    world.locked(() -> mode = newMode);
    return this;
  }

  /** Messages that a channel may get at once after a silence. */
  public Floods burst(int messages) {
    world.locked(() -> burst = messages);
    return this;
  }

  /** Calls of a method that a workspace may make in a minute, such as 20 for tier 2. */
  public Floods perMinute(String method, int calls) {
    world.locked(() -> perMinute.put(method, calls));
    return this;
  }

  /** What was too much, in words; also when it was refused. */
  public List<String> violations() {
    return world.locked(() -> List.copyOf(violations));
  }

  /** Counts a call; called under the lock. */
  void call(String team, String method) {
    Integer most = perMinute.get(method);
    if (mode == Mode.OFF || most == null) {
      return;
    }
    Instant now = world.now();
    Deque<Instant> minute =
        minutes.computeIfAbsent(team + " " + method, key -> new ArrayDeque<>());
    while (!minute.isEmpty() && minute.getFirst().isBefore(now.minus(MINUTE))) {
      minute.removeFirst();
    }
    if (minute.size() >= most) {
      long left = Duration.between(now, minute.getFirst().plus(MINUTE)).toMillis();
      exceeded(method + " of " + team, Math.max(1, (int) Math.ceilDiv(left, 1000)));
    }
    minute.add(now);
  }

  /** Counts a message; called under the lock. */
  void message(Channel channel) {
    if (mode == Mode.OFF) {
      return;
    }
    Instant now = world.now();
    Budget budget = budgets.computeIfAbsent(channel.team + channel.id, key -> new Budget());
    double elapsed = Math.min(1e6, Duration.between(budget.at, now).toMillis() / 1000.0);
    budget.tokens = Math.min(burst, budget.tokens + elapsed);
    budget.at = now;
    if (budget.tokens < 1) {
      exceeded("channel " + channel.id, 1);
    }
    budget.tokens = Math.max(0, budget.tokens - 1);
  }

  private void exceeded(String what, int wait) {
    violations.add("%s at %s: retry after %d".formatted(what, world.now(), wait));
    if (mode == Mode.REFUSE) {
      throw Refusal.limited(wait);
    }
  }
}
