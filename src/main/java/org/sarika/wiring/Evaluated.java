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
   */
  public record Row(String set, int questions, Map<String, Double> metrics) {
    public Row {
      metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
  }
}
