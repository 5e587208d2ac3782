package org.sarika.evaluation;

import java.util.List;

/** Brings every feature to mean 0 and deviation 1, so that the penalty is fair to all of them. */
final class Scaling {
  private final double[] means;
  private final double[] deviations;

  Scaling(List<Example> examples) {
    int count = examples.getFirst().features().size();
    means = new double[count];
    deviations = new double[count];
    for (int feature = 0; feature < count; feature++) {
      int at = feature;
      means[at] = mean(examples.stream().mapToDouble(one -> one.features().get(at)).toArray());
      double[] squares =
          examples.stream()
              .mapToDouble(one -> Math.pow(one.features().get(at) - means[at], 2))
              .toArray();
      double deviation = Math.sqrt(mean(squares));
      deviations[at] = deviation > 0 ? deviation : 1;
    }
  }

  double scale(int feature, double value) {
    return (value - means[feature]) / deviations[feature];
  }

  /** The weight of the feature as it comes, from its weight when scaled. */
  double unscaledWeight(int feature, double weight) {
    return weight / deviations[feature];
  }

  /** What the bias changes by when this feature's weight is unscaled. */
  double biasShift(int feature, double weight) {
    return -weight * means[feature] / deviations[feature];
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
