package org.sarika.evaluation;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one question contributes to the metrics.
 *
 * @param id unique in its set
 * @param type the set's own kind of question; empty if none
 * @param language tag of the language it is asked in; empty if not known
 * @param answerable whether the store holds the answer
 * @param abstained whether no answer was given
 * @param confidence NaN if not known
 * @param values by the names in {@link Value}; a value that does not apply is absent, not 0
 */
record ScoredQuestion(
    String id,
    String type,
    String language,
    boolean answerable,
    boolean abstained,
    double confidence,
    Map<String, Double> values) {
  /** As in {@code unanswerable_near} and {@code unanswerable_near_miss}. */
  private static final Pattern NEAR = Pattern.compile("(^|[_ -])near([_ -]|$)");

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

  /** Whether the asker was served: its answer where there is one, none where there is none. */
  boolean right() {
    return answerable ? !abstained && correct() > 0 : abstained;
  }

  /** Whether the store is said to hold the article but not the fact. */
  boolean nearMiss() {
    return !answerable && NEAR.matcher(type).find();
  }

  boolean hasConfidence() {
    return !Double.isNaN(confidence);
  }
}
