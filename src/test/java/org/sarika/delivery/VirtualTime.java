package org.sarika.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.sarika.fake.Samples;

/**
 * Time that passes only when nothing is left to do: hours take milliseconds. Everything runs on the
 * test's thread; what is due at the same moment runs in an order that the seed decides.
 */
final class VirtualTime extends Clock implements Timer {
  private record Task(long at, int lot, Runnable action) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingInt(Task::lot));
  private final Random random;
  private long now;

  VirtualTime(long seed) {
    this.random = new Random(seed);
  }

  @Override
  public void after(Duration delay, Runnable action) {
    tasks.add(new Task(now + delay.toNanos(), random.nextInt(), action));
  }

  /** Runs what is due within that time. */
  void pass(Duration duration) {
    long end = now + duration.toNanos();
    while (!tasks.isEmpty() && tasks.element().at() <= end) {
      step();
    }
    now = end;
  }

  /** Runs until nothing is left to do. */
  void settle() {
    while (step()) {}
  }

  /** Runs the next thing; false if there is none. */
  boolean step() {
    Task task = tasks.poll();
    if (task == null) {
      return false;
    }
    now = Math.max(now, task.at());
    task.action().run();
    return true;
  }

  /** Takes time while something runs. */
  void spend(Duration duration) {
    now += duration.toNanos();
  }

  /** The process dies: what was to be done never is. */
  void kill() {
    tasks.clear();
  }

  long nanoTime() {
    return now;
  }

  Duration elapsed() {
    return Duration.ofNanos(now);
  }

  @Override
  public Instant instant() {
    return Samples.NOW.plusNanos(now);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("always UTC");
  }
}
