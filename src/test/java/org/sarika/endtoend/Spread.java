package org.sarika.endtoend;

import java.time.Duration;
import java.util.List;

/** How long things took. */
record Spread(int count, Duration p50, Duration p95, Duration p99, Duration most) {
  static Spread of(List<Duration> durations) {
    List<Duration> sorted = durations.stream().sorted().toList();
    return new Spread(
        sorted.size(), at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static Duration at(List<Duration> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.isEmpty() ? Duration.ZERO : sorted.get(Math.max(0, rank - 1));
  }

  @Override
  public String toString() {
    return "p50 %d ms, p95 %d ms, p99 %d ms, most %d ms (%d)"
        .formatted(p50.toMillis(), p95.toMillis(), p99.toMillis(), most.toMillis(), count);
  }
}
