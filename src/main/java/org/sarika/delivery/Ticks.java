package org.sarika.delivery;

import io.github.bucket4j.TimeMeter;
import java.util.function.LongSupplier;

/**
 * The buckets' time.
 *
 * @param nanoTime nanoseconds that only grow, from any origin
 */
record Ticks(LongSupplier nanoTime) implements TimeMeter {
  @Override
  public long currentTimeNanos() {
    return nanoTime.getAsLong();
  }

  @Override
  public boolean isWallClockBased() {
    return false;
  }
}
