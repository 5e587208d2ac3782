package org.sarika.retrieval;

import java.util.Arrays;

/**
 * Joins several scorings of the same candidates: each is spread from 0 (its worst candidate) to 1
 * (its best) and weighed. Keeps what ranks throw away, how far the best is ahead; on the
 * development questions that beats reciprocal rank fusion (see the decision records).
 */
public final class RankFusion {
  private RankFusion() {}

  /**
   * The fused scores.
   *
   * @param scorings one row a scoring, one column a candidate; higher is better
   * @param weights one a scoring
   */
  public static double[] fuse(double[][] scorings, double[] weights) {
    if (scorings.length != weights.length) {
      throw new IllegalArgumentException(
          "%d scorings but %d weights".formatted(scorings.length, weights.length));
    }
    double[] fused = new double[scorings.length == 0 ? 0 : scorings[0].length];
    for (int i = 0; i < scorings.length; i++) {
      double worst = Arrays.stream(scorings[i]).min().orElse(0);
      double best = Arrays.stream(scorings[i]).max().orElse(0);
      double span = best > worst ? best - worst : 1;
      for (int candidate = 0; candidate < fused.length; candidate++) {
        fused[candidate] += weights[i] * (scorings[i][candidate] - worst) / span;
      }
    }
    return fused;
  }
}
