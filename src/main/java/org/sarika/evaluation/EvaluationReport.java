package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.sarika.json.MetricsJson;

/**
 * The figures of one question set, as people and programs read them.
 *
 * @param set the set's name
 * @param metrics its metrics
 * @param run what they were taken from
 */
public record EvaluationReport(String set, Metrics metrics, EvaluationRun run) {
  private static final String NO_VALUE = "-";
  private static final String ALL = "all";

  /** Aligned columns: the metrics of all questions and, if asked for, of each type's. */
  public String table(boolean byType) {
    SequencedMap<String, Map<String, Double>> columns = new LinkedHashMap<>();
    columns.put(ALL, metrics.values());
    if (byType) {
      columns.putAll(types());
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(columns));
    for (String name : metrics.values().keySet()) {
      rows.add(row(name, columns));
    }
    return Columns.align(rows)
        + String.format(
            Locale.ROOT,
            "milliseconds a question: half within %.1f, 95 %% within %.1f, the slowest %.1f\n",
            run.millisAt(.5),
            run.millisAt(.95),
            run.millisAt(1));
  }

  /** One line of JSON, without its end. */
  public String json(boolean byType) {
    return new MetricsJson()
        .write(set, metrics.values(), byType ? types() : Map.of(), run.percentiles());
  }

  private SequencedMap<String, Map<String, Double>> types() {
    SequencedMap<String, Map<String, Double>> types = new LinkedHashMap<>();
    metrics
        .byType()
        .forEach((type, ofType) -> types.put(type.isEmpty() ? NO_VALUE : type, ofType.values()));
    return types;
  }

  private List<String> header(SequencedMap<String, Map<String, Double>> columns) {
    List<String> header = new ArrayList<>(List.of(set));
    header.addAll(columns.keySet());
    return header;
  }

  private static List<String> row(String name, SequencedMap<String, Map<String, Double>> columns) {
    List<String> row = new ArrayList<>(List.of(name));
    for (Map<String, Double> column : columns.values()) {
      Double value = column.get(name);
      row.add(value == null ? NO_VALUE : number(name, value));
    }
    return row;
  }

  private static String number(String name, double value) {
    boolean count = name.equals("n") || name.startsWith("n_");
    return String.format(Locale.ROOT, count ? "%.0f" : "%.4f", value);
  }
}
