package org.sarika.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.evaluation.Reliability;

/** The share of correct answers at each confidence: on the diagonal, confidence means chance. */
final class ReliabilityFigure {
  private ReliabilityFigure() {}

  static Figure of(Reliability now, Optional<Reliability> before) {
    Plot plot = new Plot(1);
    plot.line("ideal", List.of(new double[] {0, 0}, new double[] {1, 1}));
    before.ifPresent(earlier ->
        plot.line(
            "before",
            earlier.bins().stream()
                .map(bin -> new double[] {bin.confidence(), bin.correct()})
                .toList()));
    plot.line(
        "now",
        now.bins().stream().map(bin -> new double[] {bin.confidence(), bin.correct()}).toList());
    now.bins()
        .forEach(bin ->
            plot.dot(
                "now",
                bin.confidence(),
                bin.correct(),
                bin.low(),
                bin.high(),
                "%d questions, confidence %s, correct %s"
                    .formatted(
                        bin.questions(),
                        Decimals.of(bin.confidence()),
                        Decimals.of(bin.correct()))));
    return new Figure(
        "Reliability diagram",
        "The share of correct answers against confidence, in %d bins of equally many questions; the expected calibration error is %s."
            .formatted(now.bins().size(), Decimals.of(now.error())),
        "confidence, mean of the bin",
        "share of correct answers",
        plot,
        key(before.isPresent()),
        table(now));
  }

  private static List<Figure.Key> key(boolean before) {
    List<Figure.Key> key = new ArrayList<>();
    key.add(new Figure.Key("now", "this run, with 95 % intervals"));
    if (before) {
      key.add(new Figure.Key("before", "the earlier run"));
    }
    key.add(new Figure.Key("ideal", "confidence is the chance of being correct"));
    return key;
  }

  private static Table table(Reliability now) {
    Table table =
        Table.empty(
            "The reliability diagram as a table",
            "bin",
            "questions",
            "mean confidence",
            "correct",
            "95 % interval");
    int number = 0;
    for (Reliability.Bin bin : now.bins()) {
      number++;
      table.add(
          Integer.toString(number),
          Integer.toString(bin.questions()),
          Decimals.of(bin.confidence()),
          Decimals.of(bin.correct()),
          Decimals.of(bin.low()) + " to " + Decimals.of(bin.high()));
    }
    return table;
  }
}
