package org.sarika.delivery;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.LongSupplier;

/**
 * How much may leave: evenly, as a bucket lets it through, and never more than so many within any
 * window of time. The bucket alone would let a burst and the steady rate add up to more than that;
 * a bucket slow enough for both would make everybody wait.
 */
final class Allowance {
  private static final long LEAST_WAIT_NANOS = 1000;

  private final Bucket bucket;
  private final int most;
  private final Duration window;
  private final LongSupplier nanoTime;
  private final Queue<Long> taken = new ArrayDeque<>();

  /**
   * @param burst how many at once
   * @param perSecond how many a second in the long run
   * @param most how many within any window
   */
  Allowance(int burst, int perSecond, int most, Duration window, LongSupplier nanoTime) {
    this.bucket =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
            .withCustomTimePrecision(new Ticks(nanoTime))
            .build();
    this.most = most;
    this.window = window;
    this.nanoTime = nanoTime;
  }

  /** Zero: taken. Else: ask again after that long. */
  synchronized Duration take() {
    long now = nanoTime.getAsLong();
    while (!taken.isEmpty() && now - taken.element() >= window.toNanos()) {
      taken.remove();
    }
    if (taken.size() >= most) {
      return Duration.ofNanos(taken.element() + window.toNanos() - now);
    }
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      taken.add(now);
      return Duration.ZERO;
    }
    // Rounded down, the bucket may say no time at all.
    return Duration.ofNanos(Math.max(LEAST_WAIT_NANOS, probe.getNanosToWaitForRefill()));
  }
}
