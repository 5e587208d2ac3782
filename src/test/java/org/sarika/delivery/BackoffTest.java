package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void doublesUpToTheMost() {
    Backoff slow = new Backoff(SECOND, MINUTE, () -> 1);

    assertThat(IntStream.of(1, 2, 3, 6, 7, 1000).mapToObj(slow::after))
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
  }

  @Test
  void waitsAtLeastHalfOfThat() {
    Backoff fast = new Backoff(SECOND, MINUTE, () -> 0);

    assertThat(IntStream.of(1, 2, 7).mapToObj(fast::after))
        .extracting(Duration::toMillis)
        .containsExactly(500L, 1000L, 30_000L);
  }

  @Test
  void doesNotBringAllBackAtTheSameMoment() {
    Backoff backoff = Backoff.of(SECOND, MINUTE);

    assertThat(IntStream.range(0, 100).mapToObj(i -> backoff.after(7)).distinct())
        .hasSizeGreaterThan(50);
  }
}
