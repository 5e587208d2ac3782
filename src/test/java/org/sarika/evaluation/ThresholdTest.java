package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {
  private static final List<Judged> JUDGED =
      List.of(
          new Judged(.9, true),
          new Judged(.8, true),
          new Judged(.7, false),
          new Judged(.6, true),
          new Judged(.4, true),
          new Judged(.4, false),
          new Judged(.2, false),
          new Judged(.1, false));

  @Test
  void answersNoMoreThanAShareOfTheNegatives() {
    List<Judged> judged =
        List.of(
            new Judged(0.9, true),
            new Judged(0.8, false),
            new Judged(0.7, true),
            new Judged(0.6, false));

    assertThat(Threshold.atFalseAnswer(judged, 0.5).falseAnswerRate()).isEqualTo(0.5);
    assertThat(Threshold.atFalseAnswer(judged, 0.5).falseAbstainRate()).isZero();
    assertThat(Threshold.atFalseAnswer(judged, 0).falseAbstainRate()).isEqualTo(0.5);
  }

  @Test
  void takesTheHighestThatWithholdsNoMoreThanAllowed() {
    Threshold none = Threshold.atFalseAbstain(JUDGED, 0);
    Threshold quarter = Threshold.atFalseAbstain(JUDGED, .25);

    assertThat(none.value()).isCloseTo(.3, within(1e-12));
    assertThat(none.falseAnswerRate()).isEqualTo(.5);
    assertThat(none.falseAbstainRate()).isZero();
    assertThat(quarter).isEqualTo(new Threshold(.5, .25, .25));
  }

  @Test
  void refusesConfidencesOfOneKind() {
    assertThatThrownBy(() -> Threshold.atFalseAbstain(List.of(new Judged(1, true)), 1))
        .hasMessage("a threshold needs positives and negatives to part");
  }
}
