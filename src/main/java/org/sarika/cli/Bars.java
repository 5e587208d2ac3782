package org.sarika.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sarika.wiring.Evaluated;

/** Which metrics stay under what was asked of them. */
final class Bars {
  private Bars() {}

  /** A sentence for each; a metric that no set has misses its bar too. */
  static List<String> missed(Map<String, Double> bars, Evaluated evaluated) {
    List<String> sentences = new ArrayList<>();
    new TreeMap<>(bars)
        .forEach((metric, least) -> sentences.addAll(missed(metric, least, evaluated)));
    return sentences;
  }

  private static List<String> missed(String metric, double least, Evaluated evaluated) {
    List<Evaluated.Row> measured =
        evaluated.sets().stream().filter(row -> row.metrics().containsKey(metric)).toList();
    if (measured.isEmpty()) {
      return List.of("no set has the metric '%s'".formatted(metric));
    }
    return measured.stream()
        // not >=, so that a value that is no number misses as well
        .filter(row -> !(value(row, metric) >= least))
        .map(row ->
            String.format(
                Locale.ROOT,
                "%s: %s is %.3f, below %s",
                row.set(),
                metric,
                value(row, metric),
                least))
        .toList();
  }

  private static double value(Evaluated.Row row, String metric) {
    return row.metrics().getOrDefault(metric, Double.NaN);
  }
}
