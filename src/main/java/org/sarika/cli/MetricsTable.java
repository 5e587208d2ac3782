package org.sarika.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.sarika.wiring.Evaluated;

/** Metrics down, question sets across. */
final class MetricsTable {
  private MetricsTable() {}

  static String of(Evaluated evaluated) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", evaluated.sets().stream().map(Evaluated.Row::set).toList()));
    rows.add(
        row(
            "questions",
            evaluated.sets().stream().map(set -> Integer.toString(set.questions())).toList()));
    for (String metric : metrics(evaluated)) {
      rows.add(row(metric, evaluated.sets().stream().map(set -> value(set, metric)).toList()));
    }
    return text(rows);
  }

  private static Set<String> metrics(Evaluated evaluated) {
    Set<String> names = new LinkedHashSet<>();
    evaluated.sets().forEach(set -> names.addAll(set.metrics().keySet()));
    return names;
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    return row;
  }

  private static String value(Evaluated.Row set, String metric) {
    Double value = set.metrics().get(metric);
    return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String text(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    rows.forEach(row -> {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    });
    StringJoiner lines = new StringJoiner("\n");
    for (List<String> row : rows) {
      StringJoiner cells = new StringJoiner("  ");
      cells.add(padded(row.getFirst(), widths[0]));
      for (int i = 1; i < columns; i++) {
        cells.add(" ".repeat(widths[i] - row.get(i).length()) + row.get(i));
      }
      lines.add(cells.toString().stripTrailing());
    }
    return lines.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
