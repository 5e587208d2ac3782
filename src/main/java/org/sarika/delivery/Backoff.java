package org.sarika.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a failure: twice as long each time, and not all at the same moment.
 *
 * @param first up to this long after the first failure
 * @param most never longer
 * @param random from 0 to 1
 */
public record Backoff(Duration first, Duration most, DoubleSupplier random) {
  /** Beyond that any doubling is more than the most. */
  private static final int DOUBLINGS = 20;

  /** For a platform. */
  static Backoff network() {
    return of(Duration.ofSeconds(1), Duration.ofMinutes(1));
  }

  /** For the disk, on which everything else waits. */
  static Backoff disk() {
    return of(Duration.ofMillis(200), Duration.ofSeconds(10));
  }

  /** With a random part of its own. */
  public static Backoff of(Duration first, Duration most) {
    return new Backoff(first, most, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Between half of the time and all of it.
   *
   * @param failures so far, at least 1
   */
  public Duration after(int failures) {
    Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    long nanos = (doubled.compareTo(most) > 0 ? most : doubled).toNanos();
    return Duration.ofNanos((long) (nanos * (1 + random.getAsDouble()) / 2));
  }
}
