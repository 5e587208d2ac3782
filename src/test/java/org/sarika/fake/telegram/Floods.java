package org.sarika.fake.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Telegram's limits on what a bot sends: one message a second in a chat, with a short burst
 * allowed, twenty a minute in a group, thirty a second altogether. Edits count as messages.
 */
public final class Floods {
  /** What happens to a call that is too many. */
  public enum Mode {
    REFUSE,
    RECORD,
    OFF
  }

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** What a chat may still send. */
  private static final class Budget {
    private double tokens;
    private Instant at = Instant.EPOCH;
    private Instant frozenUntil = Instant.EPOCH;
    private final Deque<Instant> minute = new ArrayDeque<>();
  }

  private final World world;
  private final Map<Long, Budget> budgets = new HashMap<>();
  private final Deque<Instant> second = new ArrayDeque<>();
  private final List<String> violations = new ArrayList<>();
  private Mode mode = Mode.REFUSE;

  /** Telegram does not say how many; a bot that sends three at once needs one for its jitter. */
  private double burst = 4;

  private int overall = 33;

  Floods(World world) {
    this.world = world;
  }

  public Floods mode(Mode newMode) {
    world.locked(() -> mode = newMode);
    return this;
  }

  /** Messages that a chat may get at once after a silence. */
  public Floods burst(int messages) {
    world.locked(() -> burst = messages);
    return this;
  }

  /** Messages that may be sent in any second: thirty, and some for the clock's sake. */
  public Floods overall(int messages) {
    world.locked(() -> overall = messages);
    return this;
  }

  /** What was too much, in words; also when it was refused. */
  public List<String> violations() {
    return world.locked(() -> List.copyOf(violations));
  }

  /** Counts a message; called under the lock. */
  void count(Chat chat) {
    if (mode == Mode.OFF) {
      return;
    }
    Instant now = world.now();
    Budget budget = budgets.computeIfAbsent(chat.id, id -> new Budget());
    long wait = Math.max(wait(chat, budget, now), seconds(now, budget.frozenUntil));
    if (wait > 0) {
      violations.add("%s chat %d at %s: retry after %d".formatted(chat.type, chat.id, now, wait));
    }
    if (wait > 0 && mode == Mode.REFUSE) {
      budget.frozenUntil = now.plusSeconds(wait);
      throw Refusal.flood(wait);
    }
    budget.tokens = Math.max(0, budget.tokens - 1);
    budget.minute.add(now);
    second.add(now);
  }

  private long wait(Chat chat, Budget budget, Instant now) {
    double elapsed = Math.min(1e6, Duration.between(budget.at, now).toMillis() / 1000.0);
    budget.tokens = Math.min(burst, budget.tokens + elapsed);
    budget.at = now;
    forget(budget.minute, now.minus(MINUTE));
    forget(second, now.minus(SECOND));
    long wait = budget.tokens < 1 ? 1 : 0;
    if (!chat.isPrivate() && budget.minute.size() >= 20) {
      wait = Math.max(wait, seconds(now, budget.minute.getFirst().plus(MINUTE)));
    }
    return second.size() >= overall ? Math.max(wait, 1) : wait;
  }

  private static void forget(Deque<Instant> times, Instant before) {
    while (!times.isEmpty() && times.getFirst().isBefore(before)) {
      times.removeFirst();
    }
  }

  /** Whole seconds from now on, rounded up; zero if it is over. */
  private static long seconds(Instant now, Instant then) {
    return now.isBefore(then) ? Math.ceilDiv(Duration.between(now, then).toMillis(), 1000) : 0;
  }
}
