package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessTest {
  private final VirtualTime time = new VirtualTime(1);
  private final Fairness fairness = new Fairness(FairnessLimits.standard(), time::nanoTime);

  @Test
  void letsThroughFiveAtOnceAndThenTenAMinute() {
    int at = allowed(100, Duration.ZERO);
    int minute = allowed(600, Duration.ofMillis(100));

    assertThat(at).isEqualTo(5);
    assertThat(minute).isBetween(9, 10);
  }

  @Test
  void saysWhenToComeAgain() {
    allowed(5, Duration.ZERO);

    Verdict.Wait wait = (Verdict.Wait) fairness.ask("asker", "chat");

    assertThat(wait.delay()).isEqualTo(Duration.ofSeconds(6));
    time.pass(wait.delay());
    assertThat(fairness.ask("asker", "chat")).isInstanceOf(Verdict.Allowed.class);
  }

  @Test
  void saysSoOnceHoweverLongSomebodyGoesOn() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      verdicts.add(fairness.ask("asker", "chat"));
      time.pass(Duration.ofMillis(200));
    }

    assertThat(verdicts).filteredOn(FairnessTest::isFirst).hasSize(1);
    assertThat(verdicts).filteredOn(Verdict.Allowed.class::isInstance).hasSizeBetween(100, 106);
  }

  @Test
  void saysSoAgainAfterAQuietTime() {
    allowed(6, Duration.ZERO);
    time.pass(Duration.ofSeconds(61));
    allowed(5, Duration.ZERO);

    assertThat(isFirst(fairness.ask("asker", "chat"))).isTrue();
    assertThat(isFirst(fairness.ask("asker", "chat"))).isFalse();
  }

  @Test
  void isNotLessForOthersBecauseOfOne() {
    allowed(1000, Duration.ZERO);

    assertThat(fairness.ask("other", "chat")).isInstanceOf(Verdict.Allowed.class);
  }

  @Test
  void limitsAChatWhoeverAsks() {
    long allowed = 0;
    List<Verdict> refused = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Verdict verdict = fairness.ask("asker" + i, "chat");
      if (verdict instanceof Verdict.Allowed) {
        allowed++;
      } else {
        refused.add(verdict);
      }
    }

    assertThat(allowed).isEqualTo(10);
    assertThat(refused).filteredOn(FairnessTest::isFirst).hasSize(1);
  }

  @Test
  void costsAnAskerNothingWhenTheChatIsTheReason() {
    for (int i = 0; i < 10; i++) {
      fairness.ask("asker" + i, "loud");
    }
    for (int i = 0; i < 20; i++) {
      fairness.ask("asker", "loud");
    }

    assertThat(allowed(20, Duration.ZERO)).isEqualTo(5);
  }

  @Test
  void forgetsWhoWentQuiet() {
    for (int i = 0; i < 50_000; i++) {
      fairness.ask("asker" + i, "chat" + i);
    }
    assertThat(fairness.remembered()).isEqualTo(100_000);

    time.pass(Duration.ofMinutes(2));

    assertThat(fairness.remembered()).isZero();
  }

  private int allowed(int questions, Duration apart) {
    int allowed = 0;
    for (int i = 0; i < questions; i++) {
      if (fairness.ask("asker", "chat") instanceof Verdict.Allowed) {
        allowed++;
      }
      time.pass(apart);
    }
    return allowed;
  }

  private static boolean isFirst(Verdict verdict) {
    return verdict instanceof Verdict.Wait wait && wait.first();
  }
}
