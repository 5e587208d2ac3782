package org.sarika.wiring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.evaluation.Comparison;
import org.sarika.evaluation.EvaluationReport;

/**
 * Measured question sets.
 *
 * @param sets in the order asked for
 */
public record Evaluated(List<Row> sets) {
  public Evaluated {
    sets = List.copyOf(sets);
  }

  /**
   * One question set.
   *
   * @param set its name
   * @param questions how many were asked
   * @param metrics name to value, in the order to show; a metric that does not apply is left out
   * @param millis time for one question in milliseconds, by name of the percentile
   * @param types metrics of each type's questions; empty if there is one type only
   * @param languages metrics of each language's questions; empty if there is one language only
   * @param comparison with an earlier run, if one was given
   */
  public record Row(
      String set,
      int questions,
      Map<String, Double> metrics,
      Map<String, Double> millis,
      Map<String, Map<String, Double>> types,
      Map<String, Map<String, Double>> languages,
      Optional<Comparison> comparison) {
    public Row {
      metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
      millis = Collections.unmodifiableMap(new LinkedHashMap<>(millis));
      types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
      languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }

    static Row of(EvaluationReport report) {
      return new Row(
          report.set(),
          report.questions().size(),
          report.metrics().values(),
          report.millis(),
          report.types(),
          report.languages(),
          report.comparison());
    }
  }
}
