package org.sarika.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.sarika.json.OutputLine;

/**
 * What came out of a run.
 *
 * @param outputs one for each question, in order
 * @param millis how long each took, in milliseconds, in the same order
 */
public record EvaluationRun(List<OutputLine> outputs, List<Double> millis) {
  public EvaluationRun {
    outputs = List.copyOf(outputs);
    millis = List.copyOf(millis);
  }

  /** The time that this share of the questions took at most, in milliseconds; 0 without any. */
  public double millisAt(double share) {
    if (millis.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(share * millis.size());
    return millis.stream().sorted().skip(Math.max(0, rank - 1)).findFirst().orElse(0.0);
  }

  /** The usual percentiles in milliseconds, by name. */
  public SequencedMap<String, Double> percentiles() {
    SequencedMap<String, Double> named = new LinkedHashMap<>();
    named.put("p50", millisAt(.5));
    named.put("p95", millisAt(.95));
    named.put("p99", millisAt(.99));
    named.put("max", millisAt(1));
    return named;
  }
}
