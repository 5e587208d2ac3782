package org.sarika.wiring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   */
  public record Row(
      String set, int questions, Map<String, Double> metrics, Map<String, Double> millis) {
    public Row {
      metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
      millis = Collections.unmodifiableMap(new LinkedHashMap<>(millis));
    }
  }
}
