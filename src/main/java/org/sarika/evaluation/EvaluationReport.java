package org.sarika.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.sarika.json.EvaluationQuestion;

/**
 * All that was measured of one question set.
 *
 * @param set the set's name
 * @param questions that were asked
 * @param metrics over those questions, in the same order
 * @param millis time for one question in milliseconds, by name of the percentile
 * @param comparison with an earlier run, if there is one
 */
public record EvaluationReport(
    String set,
    List<EvaluationQuestion> questions,
    Metrics metrics,
    SequencedMap<String, Double> millis,
    Optional<Comparison> comparison) {
  private static final String NO_NAME = "-";

  public EvaluationReport {
    questions = List.copyOf(questions);
  }

  /** The metrics of each type's questions, where there is more than one type. */
  public SequencedMap<String, Map<String, Double>> types() {
    return named(metrics.byType());
  }

  /** The metrics of each language's questions, where there is more than one language. */
  public SequencedMap<String, Map<String, Double>> languages() {
    return named(metrics.byLanguage());
  }

  private static SequencedMap<String, Map<String, Double>> named(
      SequencedMap<String, Metrics> kinds) {
    SequencedMap<String, Map<String, Double>> named = new LinkedHashMap<>();
    if (kinds.size() > 1) {
      kinds.forEach(
          (kind, metrics) -> named.put(kind.isEmpty() ? NO_NAME : kind, metrics.values()));
    }
    return named;
  }
}
