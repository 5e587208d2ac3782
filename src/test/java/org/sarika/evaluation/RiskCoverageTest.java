package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RiskCoverageTest {
  private final RiskCoverage curve = new RiskCoverage(List.of(1.0, 0.0, 1.0, 1.0));

  @Test
  void countsTheWrongAmongTheSurest() {
    assertThat(curve.risks()).containsExactly(0.0, .5, 1 / 3.0, .25);
    assertThat(curve.area()).isCloseTo((0 + .5 + 1 / 3.0 + .25) / 4, within(1e-12));
  }

  @Test
  void knowsTheBestOrder() {
    assertThat(curve.oracle().risks()).containsExactly(0.0, 0.0, 0.0, .25);
  }

  @Test
  void coversAsMuchAsTheRiskAllows() {
    assertThat(curve.coverage(.25)).isEqualTo(1);
    assertThat(curve.coverage(.2)).isEqualTo(.25);
    assertThat(new RiskCoverage(List.of(0.0)).coverage(.5)).isZero();
  }
}
