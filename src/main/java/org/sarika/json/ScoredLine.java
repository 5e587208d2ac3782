package org.sarika.json;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one question of a run was answered, without a word of what was shown. Figures are rounded to
 * six digits, so that a line that was written and read again is the same.
 *
 * @param set the question set's name
 * @param id the question's
 * @param fingerprint of the question and its known answers, to notice that they have changed
 * @param abstained whether it gave no answer
 * @param confidence higher is surer that the store holds the answer; NaN if not known
 * @param scores what it contributes to the metrics, by name, in alphabetical order
 */
public record ScoredLine(
    String set,
    String id,
    String fingerprint,
    boolean abstained,
    double confidence,
    Map<String, Double> scores) {
  private static final int DIGITS = 6;

  public ScoredLine {
    confidence = Double.isNaN(confidence) ? confidence : JsonLine.rounded(confidence, DIGITS);
    SortedMap<String, Double> rounded = new TreeMap<>();
    scores.forEach((name, score) -> rounded.put(name, JsonLine.rounded(score, DIGITS)));
    scores = Collections.unmodifiableMap(rounded);
  }
}
