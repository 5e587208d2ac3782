package org.sarika.evaluation.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sarika.evaluation.ConfidenceMetrics;
import org.sarika.evaluation.Metrics;
import org.sarika.evaluation.RiskCoverage;

/** The share of wrong answers against the share of questions answered, surest first. */
final class RiskFigure {
  private static final int TENTHS = 10;

  private RiskFigure() {}

  static Figure of(
      ConfidenceMetrics now,
      Optional<ConfidenceMetrics> before,
      Optional<Metrics.Answering> answering) {
    RiskCoverage curve = now.riskCoverage();
    RiskCoverage oracle = now.oracle();
    Optional<RiskCoverage> earlier = before.map(ConfidenceMetrics::riskCoverage);
    Plot plot = new Plot(highest(curve, earlier, answering));
    plot.line("ideal", points(oracle));
    earlier.ifPresent(line -> plot.line("before", points(line)));
    plot.line("now", points(curve));
    answering.ifPresent(bar ->
        plot.dot(
            "bar",
            bar.coverage(),
            bar.risk(),
            bar.risk(),
            bar.risk(),
            "answered: %s, of them wrong: %s"
                .formatted(Decimals.percent(bar.coverage()), Decimals.percent(bar.risk()))));
    return new Figure(
        "Risk and coverage",
        "The share of wrong answers if only the surest questions are answered; the area under the curve is %s, that of the best order %s."
            .formatted(Decimals.of(curve.area()), Decimals.of(oracle.area())),
        "share of the questions answered, surest first",
        "share of the answers that is wrong",
        plot,
        key(earlier.isPresent(), answering.isPresent()),
        table(curve, oracle, earlier));
  }

  private static double highest(
      RiskCoverage curve, Optional<RiskCoverage> earlier, Optional<Metrics.Answering> answering) {
    double highest = Collections.max(curve.risks());
    highest = Math.max(highest, earlier.map(line -> Collections.max(line.risks())).orElse(0.0));
    return Math.max(highest, answering.map(Metrics.Answering::risk).orElse(0.0));
  }

  private static List<double[]> points(RiskCoverage curve) {
    List<Double> risks = curve.risks();
    List<double[]> points = new ArrayList<>();
    for (int at = 0; at < risks.size(); at++) {
      points.add(new double[] {(at + 1.0) / risks.size(), risks.get(at)});
    }
    return points;
  }

  private static List<Figure.Key> key(boolean before, boolean bar) {
    List<Figure.Key> key = new ArrayList<>();
    key.add(new Figure.Key("now", "this run"));
    if (before) {
      key.add(new Figure.Key("before", "the earlier run"));
    }
    key.add(new Figure.Key("ideal", "the best order of the same answers"));
    if (bar) {
      key.add(new Figure.Key("bar", "where the bar of confidence stands"));
    }
    return key;
  }

  private static Table table(
      RiskCoverage curve, RiskCoverage oracle, Optional<RiskCoverage> earlier) {
    Table table =
        earlier.isPresent()
            ? Table.empty(CAPTION, "answered", "wrong", "wrong, best order", "wrong, earlier run")
            : Table.empty(CAPTION, "answered", "wrong", "wrong, best order");
    for (int tenth = 1; tenth <= TENTHS; tenth++) {
      List<String> cells = new ArrayList<>();
      cells.add(at(tenth, curve));
      cells.add(at(tenth, oracle));
      if (earlier.isPresent()) {
        cells.add(at(tenth, earlier.get()));
      }
      table.add(Decimals.percent((double) tenth / TENTHS), cells.toArray(String[]::new));
    }
    return table;
  }

  private static final String CAPTION = "Risk and coverage as a table";

  private static String at(int tenth, RiskCoverage curve) {
    List<Double> risks = curve.risks();
    int answered = Math.max(1, tenth * risks.size() / TENTHS);
    return Decimals.of(risks.get(answered - 1));
  }
}
