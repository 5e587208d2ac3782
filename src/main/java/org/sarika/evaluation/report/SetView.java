package org.sarika.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarika.evaluation.Comparison;
import org.sarika.evaluation.ConfidenceMetrics;
import org.sarika.evaluation.EvaluationReport;
import org.sarika.evaluation.Metrics;
import org.sarika.json.EvaluationQuestion;

/**
 * One question set as the page shows it.
 *
 * @param name the set's
 * @param anchor where the page's links lead
 * @param tiles the figures to see first
 * @param figures drawings; none if too few questions have a confidence
 * @param kinds tables of types and languages
 * @param changes since an earlier run: first what decides, then every metric; none without one
 * @param changed the sentence below that table; empty for none
 * @param moved questions that are served otherwise than before
 * @param all every metric
 */
record SetView(
    String name,
    String anchor,
    List<Tile> tiles,
    List<Figure> figures,
    List<Table> kinds,
    List<Table> changes,
    String changed,
    List<Table> moved,
    Table all) {
  private static final String RIGHT = "right";

  private static final List<String> FIRST =
      List.of(
          "n",
          RIGHT,
          "hits@4",
          "answer-in-excerpt@3",
          "evidence-hit@3",
          "false-answer rate",
          "false-answer rate (near misses)",
          "false-abstain rate",
          "verbatim",
          "AUROC",
          "ece",
          "Brier",
          "AURC");

  /** One figure. */
  record Tile(String name, String value) {}

  static SetView of(EvaluationReport report, int number) {
    Map<String, Double> values = report.metrics().values();
    Optional<Comparison> comparison = report.comparison();
    return new SetView(
        report.set(),
        "set" + number,
        FIRST.stream()
            .filter(values::containsKey)
            .map(name -> new Tile(name, Decimals.of(name, values.getOrDefault(name, 0.0))))
            .toList(),
        figures(report.metrics(), comparison.map(Comparison::earlier)),
        kinds(report),
        comparison.map(SetView::changes).orElse(List.of()),
        comparison.map(SetView::changed).orElse(""),
        comparison.map(found -> moved(found, report.questions())).orElse(List.of()),
        all(values, report.millis()));
  }

  private static List<Figure> figures(Metrics metrics, Optional<Metrics> earlier) {
    Optional<ConfidenceMetrics> before = earlier.flatMap(Metrics::confidence);
    return metrics
        .confidence()
        .map(now ->
            List.of(
                ReliabilityFigure.of(now.reliability(), before.map(ConfidenceMetrics::reliability)),
                RiskFigure.of(now, before, metrics.answering())))
        .orElse(List.of());
  }

  private static List<Table> kinds(EvaluationReport report) {
    List<Table> tables = new ArrayList<>();
    kinds("Types of questions", report.types()).ifPresent(tables::add);
    kinds("Languages of questions", report.languages()).ifPresent(tables::add);
    return tables;
  }

  private static Optional<Table> kinds(String caption, Map<String, Map<String, Double>> kinds) {
    List<String> columns =
        FIRST.stream()
            .filter(name -> !name.endsWith(")"))
            .filter(name -> kinds.values().stream().anyMatch(kind -> kind.containsKey(name)))
            .toList();
    List<String> header = new ArrayList<>(List.of(""));
    header.addAll(columns);
    Table table = new Table(caption, header, new ArrayList<>());
    kinds.forEach((kind, values) ->
        table.add(
            kind,
            columns.stream()
                .map(name ->
                    values.containsKey(name)
                        ? Decimals.of(name, values.getOrDefault(name, 0.0))
                        : "–")
                .toArray(String[]::new)));
    return kinds.isEmpty() ? Optional.empty() : Optional.of(table);
  }

  private static List<Table> changes(Comparison comparison) {
    Table deciding = changes("Against " + comparison.file());
    Table every = changes("Every metric against " + comparison.file());
    comparison
        .figures()
        .forEach((metric, figure) -> {
          Table.Row row = new Table.Row(metric, cells(figure), word(figure.verdict()));
          every.rows().add(row);
          if (figure.verdict() != Comparison.Verdict.NONE || metric.equals(RIGHT)) {
            deciding.rows().add(row);
          }
        });
    return List.of(deciding, every);
  }

  private static Table changes(String caption) {
    return Table.empty(
        caption, "metric", "before", "after", "change", "95 % interval", "p", "verdict");
  }

  private static List<String> cells(Comparison.Figure figure) {
    return List.of(
        Decimals.of(figure.before()),
        Decimals.of(figure.after()),
        Decimals.signed(figure.change()),
        Decimals.signed(figure.low()) + " to " + Decimals.signed(figure.high()),
        Decimals.chance(figure.chance()),
        word(figure.verdict()));
  }

  private static String word(Comparison.Verdict verdict) {
    return verdict == Comparison.Verdict.NONE ? "" : verdict.name().toLowerCase(Locale.ROOT);
  }

  private static String changed(Comparison comparison) {
    return "%d of %d questions compared: %d are newly right, %d newly wrong (exact test of the two numbers: p %s)."
        .formatted(
            comparison.compared(),
            comparison.asked(),
            comparison.newlyRight().size(),
            comparison.newlyWrong().size(),
            Decimals.chance(comparison.changedByChance()));
  }

  private static List<Table> moved(Comparison comparison, List<EvaluationQuestion> questions) {
    Map<String, String> words =
        questions.stream()
            .collect(
                Collectors.toMap(
                    EvaluationQuestion::id, question -> String.join(" / ", question.turns())));
    List<Table> tables = new ArrayList<>();
    moved("Newly wrong", comparison.newlyWrong(), words, tables);
    moved("Newly right", comparison.newlyRight(), words, tables);
    return tables;
  }

  private static void moved(
      String caption,
      List<Comparison.Changed> changed,
      Map<String, String> words,
      List<Table> tables) {
    if (changed.isEmpty()) {
      return;
    }
    Table table = Table.empty(caption, "id", "type", "language", Table.WORDS);
    changed.forEach(
        one -> table.add(one.id(), one.type(), one.language(), words.getOrDefault(one.id(), "")));
    tables.add(table);
  }

  private static Table all(Map<String, Double> values, Map<String, Double> millis) {
    Table table = Table.empty("Every metric", "metric", "value");
    values.forEach((metric, value) -> table.add(metric, Decimals.of(metric, value)));
    millis.forEach((name, value) ->
        table.add("milliseconds a question, " + name, String.format(Locale.ROOT, "%.1f", value)));
    return table;
  }
}
