package org.sarika.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sarika.wiring.Evaluated;

/** Metrics down, question sets across; then each set's kinds of questions and what changed. */
final class MetricsTable {
  /** What tells kinds of questions apart; the others are in the report and in JSON. */
  private static final List<String> OF_KINDS =
      List.of(
          "n",
          "hits@4",
          "answer-in-excerpt@3",
          "evidence-hit@3",
          "false-answer rate",
          "false-abstain rate",
          "right",
          "AUROC",
          "ece");

  private MetricsTable() {}

  static String of(Evaluated evaluated) {
    StringJoiner tables = new StringJoiner("\n\n");
    tables.add(metrics(evaluated));
    for (Evaluated.Row set : evaluated.sets()) {
      kinds(set.set() + " by type", set.types(), tables);
      kinds(set.set() + " by language", set.languages(), tables);
      set.comparison().ifPresent(found -> tables.add(ComparisonTable.of(set.set(), found)));
    }
    return tables.toString();
  }

  private static String metrics(Evaluated evaluated) {
    TextTable table = new TextTable();
    table.add("", evaluated.sets().stream().map(Evaluated.Row::set).toList());
    table.add(
        "questions",
        evaluated.sets().stream().map(set -> Integer.toString(set.questions())).toList());
    Set<String> names = new LinkedHashSet<>();
    evaluated.sets().forEach(set -> names.addAll(set.metrics().keySet()));
    for (String metric : names) {
      table.add(
          metric, evaluated.sets().stream().map(set -> value(set.metrics().get(metric))).toList());
    }
    return table.text();
  }

  private static void kinds(
      String title, Map<String, Map<String, Double>> kinds, StringJoiner tables) {
    if (kinds.isEmpty()) {
      return;
    }
    List<String> columns =
        OF_KINDS.stream()
            .filter(name -> kinds.values().stream().anyMatch(kind -> kind.containsKey(name)))
            .toList();
    TextTable table = new TextTable();
    table.add(title, columns);
    kinds.forEach((kind, metrics) ->
        table.add(
            kind,
            columns.stream()
                .map(name -> name.equals("n") ? count(metrics.get(name)) : value(metrics.get(name)))
                .toList()));
    tables.add(table.text());
  }

  private static String count(@Nullable Double value) {
    return value == null ? "-" : Long.toString(Math.round(value));
  }

  private static String value(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
