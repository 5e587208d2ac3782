package org.sarika.evaluation;

import java.util.Arrays;

/** The area under the ROC curve. */
final class Separation {
  private Separation() {}

  /**
   * The chance that one of {@code high} is above one of {@code low}, ties counting half.
   *
   * @param high at least one
   * @param low at least one
   */
  static double of(double[] high, double[] low) {
    double[] sorted = low.clone();
    Arrays.sort(sorted);
    double above = 0;
    for (double value : high) {
      int below = countBelow(sorted, value, false);
      above += below + .5 * (countBelow(sorted, value, true) - below);
    }
    return above / ((double) high.length * low.length);
  }

  private static int countBelow(double[] sorted, double value, boolean orEqual) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      boolean below = orEqual ? sorted[middle] <= value : sorted[middle] < value;
      if (below) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
