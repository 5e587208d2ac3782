package org.sarika.evaluation;

import java.util.List;

/**
 * Weights that turn features into a probability.
 *
 * @param features their names
 * @param weights one for each feature as it comes, not scaled
 * @param bias added to the weighed sum
 * @param auroc how well it parts the two kinds on examples it was not fitted on; NaN if not known
 * @param unseen each example's probability by the weights fitted without its group
 */
public record LogisticFit(
    List<String> features, List<Double> weights, double bias, double auroc, List<Judged> unseen) {
  public LogisticFit {
    features = List.copyOf(features);
    weights = List.copyOf(weights);
    unseen = List.copyOf(unseen);
    if (weights.size() != features.size()) {
      throw new IllegalArgumentException(
          "%d weights for %d features".formatted(weights.size(), features.size()));
    }
  }

  /** The probability for an example's features, 0 to 1. */
  public double probability(List<Double> values) {
    double sum = bias;
    for (int at = 0; at < weights.size(); at++) {
      sum += weights.get(at) * values.get(at);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
