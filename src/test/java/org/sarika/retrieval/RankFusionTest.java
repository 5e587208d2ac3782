package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankFusionTest {
  @Test
  void spreadsEachScoringFromWorstToBest() {
    double[] fused =
        RankFusion.fuse(new double[][] {{10, 20, 15}, {-1, -3, -1}}, new double[] {1, 2});

    assertThat(fused).containsExactly(new double[] {2, 1, 2.5}, within(1e-12));
  }

  @Test
  void keepsHowFarTheBestIsAhead() {
    double[] fused = RankFusion.fuse(new double[][] {{100, 2, 1}}, new double[] {1});

    assertThat(fused[0] - fused[1]).isGreaterThan(fused[1] - fused[2]);
  }

  @Test
  void givesNothingForAScoringThatTellsNothing() {
    double[] fused = RankFusion.fuse(new double[][] {{7, 7}, {0, 1}}, new double[] {5, 1});

    assertThat(fused).containsExactly(0, 1);
  }

  @Test
  void takesASingleCandidate() {
    assertThat(RankFusion.fuse(new double[][] {{3}}, new double[] {1})).containsExactly(0);
  }

  @Test
  void takesNoCandidatesAndNoScorings() {
    assertThat(RankFusion.fuse(new double[][] {{}}, new double[] {1})).isEmpty();
    assertThat(RankFusion.fuse(new double[0][], new double[0])).isEmpty();
  }

  @Test
  void refusesAScoringWithoutAWeight() {
    assertThatThrownBy(() -> RankFusion.fuse(new double[][] {{1}, {2}}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 scorings but 1 weights");
  }
}
