package org.sarika.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedTestTest {
  private static final int ROUNDS = 200;

  @Test
  void seesAKnownDifference() {
    PairedTest.Outcome outcome = hits(Results.random(200, .5, 1), Results.random(200, .8, 2));

    assertThat(outcome.chance()).isLessThan(.01);
    assertThat(outcome.low()).isPositive();
  }

  @Test
  void seesNoneBetweenDrawsOfTheSameKind() {
    PairedTest.Outcome outcome = hits(Results.random(200, .6, 3), Results.random(200, .6, 4));

    assertThat(outcome.chance()).isGreaterThan(.05);
    assertThat(outcome.low()).isNegative();
    assertThat(outcome.high()).isPositive();
  }

  @Test
  void givesAnUnchangedRunNoChanceAndNoInterval() {
    List<ScoredQuestion> run = Results.random(50, .5, 5);

    PairedTest.Outcome outcome = hits(run, run);

    assertThat(outcome)
        .isEqualTo(new PairedTest.Outcome(outcome.before(), outcome.before(), 0, 0, 1));
  }

  @Test
  void givesTheSameFiguresEveryTime() {
    var before = Results.random(60, .5, 6);
    var after = Results.random(60, .6, 7);

    assertThat(new PairedTest(before, after, 50).outcomes())
        .isEqualTo(new PairedTest(before, after, 50).outcomes());
  }

  @Test
  void neverTakesOneQuestionForMoreThanChance() {
    List<ScoredQuestion> before = Results.random(100, .5, 8);
    List<ScoredQuestion> after = new ArrayList<>(before);
    after.set(0, Results.answered("q0", .5, before.getFirst().correct() == 0));

    assertThat(hits(before, after).chance()).isCloseTo(1, within(1e-12));
  }

  @Test
  void testsWhatIsNoMeanOverQuestions() {
    List<ScoredQuestion> before = new ArrayList<>();
    List<ScoredQuestion> after = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      before.add(Results.answered("a" + at, .5 - at / 100.0, true));
      before.add(Results.unanswerable("u" + at, "far", .5 - at / 100.0, true));
      after.add(Results.answered("a" + at, .9, true));
      after.add(Results.unanswerable("u" + at, "far", .1, true));
    }

    PairedTest.Outcome outcome =
        requireNonNull(new PairedTest(before, after, ROUNDS).outcomes().get("AUROC"));

    assertThat(outcome.before()).isCloseTo(.5, within(1e-12));
    assertThat(outcome.after()).isEqualTo(1);
    assertThat(outcome.chance()).isLessThan(.01);
  }

  private static PairedTest.Outcome hits(List<ScoredQuestion> before, List<ScoredQuestion> after) {
    return requireNonNull(new PairedTest(before, after, ROUNDS).outcomes().get("hits@4"));
  }
}
