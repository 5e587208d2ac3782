package org.sarika.evaluation;

import java.util.List;

/**
 * One observation that weights are fitted on.
 *
 * @param features numbers in the order of their names
 * @param positive what they have to tell
 * @param group examples of one group are never parted between fitting and testing
 */
public record Example(List<Double> features, boolean positive, String group) {
  public Example {
    features = List.copyOf(features);
  }
}
