package org.sarika.evaluation;

import java.util.Map;

/**
 * What one question contributes to the metrics.
 *
 * @param type the set's own kind of question; empty if none
 * @param answerable whether the store holds the answer
 * @param abstained whether no answer was given
 * @param confidence NaN if not known
 * @param values by the names in {@link Value}; a value that does not apply is absent, not 0
 */
record ScoredQuestion(
    String type,
    boolean answerable,
    boolean abstained,
    double confidence,
    Map<String, Double> values) {
  ScoredQuestion {
    values = Map.copyOf(values);
  }

  boolean has(String value) {
    return values.containsKey(value);
  }

  double get(String value) {
    return values.getOrDefault(value, 0.0);
  }

  /** Whether it was given its answer, whether or not that was withheld: 1 or 0. */
  double correct() {
    return answerable ? get(Value.CORRECT) : 0;
  }

  boolean hasConfidence() {
    return !Double.isNaN(confidence);
  }
}
