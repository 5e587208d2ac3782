package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualTime time = new VirtualTime(1);
  private final Pace pace =
      new Pace(PaceLimits.standard(), chat -> chat.startsWith("-"), time::nanoTime);

  @Test
  void letsNoMoreThanThirtyLeaveInAnySecond() {
    List<Long> taken = takeAll(Duration.ofSeconds(60), pace::takeOverall);

    assertThat(mostWithin(taken, SECOND)).isLessThanOrEqualTo(30);
    assertThat(taken).hasSizeBetween(60 * 30 - 5, 60 * 30);
  }

  @Test
  void letsFewLeaveAtTheSameMoment() {
    List<Long> taken = takeAll(Duration.ofSeconds(10), pace::takeOverall);

    assertThat(mostWithin(taken, Duration.ofMillis(1))).isLessThanOrEqualTo(5);
  }

  @Test
  void letsAChatHaveThreeAtOnceAndThenOneASecond() {
    List<Long> taken = takeAll(Duration.ofSeconds(60), () -> pace.takeFor("chat"));

    assertThat(taken.subList(0, 3)).containsOnly(0L);
    assertThat(mostWithin(taken.subList(3, taken.size()), SECOND)).isEqualTo(1);
    assertThat(taken).hasSizeBetween(62, 63);
  }

  @Test
  void letsAGroupHaveNoMoreThanTwentyInAnyMinute() {
    List<Long> taken = takeAll(Duration.ofMinutes(10), () -> pace.takeFor("-group"));

    assertThat(mostWithin(taken, Duration.ofMinutes(1))).isLessThanOrEqualTo(20);
    assertThat(taken).hasSize(200);
  }

  @Test
  void doesNotHoldUpOneChatForAnother() {
    takeAll(SECOND, () -> pace.takeFor("chat"));

    assertThat(pace.takeFor("other")).isZero();
  }

  @Test
  void freezesOneChatOnly() {
    pace.freeze("chat", Duration.ofSeconds(30));

    assertThat(pace.takeFor("chat")).isEqualTo(Duration.ofSeconds(30));
    assertThat(pace.frozen("chat")).isEqualTo(Duration.ofSeconds(30));
    assertThat(pace.frozen()).isEqualTo(1);
    assertThat(pace.takeFor("other")).isZero();
    assertThat(pace.takeOverall()).isZero();
  }

  @Test
  void thawsInTime() {
    pace.freeze("chat", Duration.ofSeconds(30));

    time.pass(Duration.ofSeconds(30));

    assertThat(pace.takeFor("chat")).isZero();
    assertThat(pace.frozen()).isZero();
  }

  @Test
  void doesNotThawEarlierBecauseItIsFrozenAgain() {
    pace.freeze("chat", Duration.ofSeconds(30));
    pace.freeze("chat", SECOND);

    assertThat(pace.takeFor("chat")).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void takesNoAbsurdDelaySeriously() {
    pace.freeze("chat", Duration.ofSeconds(Long.MAX_VALUE));

    assertThat(pace.takeFor("chat")).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void forgetsChatsThatWentQuiet() {
    for (int i = 0; i < 100_000; i++) {
      pace.takeFor("chat" + i);
      pace.freeze("chat" + i, SECOND);
    }
    assertThat(pace.remembered()).isEqualTo(100_000);

    time.pass(Duration.ofMinutes(2));

    assertThat(pace.remembered()).isZero();
    assertThat(pace.frozen()).isZero();
  }

  @Test
  void refusesLimitsThatWouldSendNothing() {
    assertThatThrownBy(() -> new PaceLimits(30, 30, 1, 3, 20, 3))
        .hasMessage("a burst must be smaller than its rate: lower it");
    assertThatThrownBy(() -> new PaceLimits(30, 2, 0, 3, 20, 3))
        .hasMessage("a rate or burst below 1 would send nothing: raise it");
  }

  /** When somebody in a hurry gets through. */
  private List<Long> takeAll(Duration duration, Supplier<Duration> take) {
    List<Long> taken = new ArrayList<>();
    while (time.elapsed().compareTo(duration) < 0) {
      Duration wait = take.get();
      if (wait.isZero()) {
        taken.add(time.nanoTime());
      } else {
        time.pass(wait);
      }
    }
    return taken;
  }

  private static int mostWithin(List<Long> moments, Duration window) {
    int most = 0;
    for (int from = 0, to = 0; to < moments.size(); to++) {
      while (moments.get(to) - moments.get(from) >= window.toNanos()) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return most;
  }
}
