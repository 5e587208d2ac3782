package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Figures that must be reached: {@code evidence-hit@3=0.92} or {@code clapnq:AUROC=0.88}. */
public final class Bars {
  private static final int SHOWN = 80;

  /**
   * One figure.
   *
   * @param set the question set it is asked of; empty for every one
   * @param metric the metric's own name
   * @param least what it must reach
   */
  private record Bar(String set, String metric, double least) {
    boolean isFor(String name) {
      return set.isEmpty() || set.equals(name);
    }
  }

  private final List<Bar> bars;

  private Bars(List<Bar> bars) {
    this.bars = List.copyOf(bars);
  }

  /**
   * Reads them as they are written on the command line.
   *
   * @throws IllegalArgumentException with one sentence that says what to write instead
   */
  public static Bars parse(List<String> written) {
    return new Bars(written.stream().map(Bars::bar).toList());
  }

  /** One sentence for each bar that is not reached; a bar that nothing was measured for is not. */
  public List<String> missed(Map<String, ? extends Map<String, Double>> metricsOfSets) {
    List<String> missed = new ArrayList<>();
    for (Bar bar : bars) {
      if (metricsOfSets.keySet().stream().noneMatch(bar::isFor)) {
        missed.add(
            "%s:%s has a bar, but no such question set was run".formatted(bar.set, bar.metric));
      }
      metricsOfSets.entrySet().stream()
          .filter(set -> bar.isFor(set.getKey()))
          .flatMap(set -> missed(bar, set.getKey(), set.getValue()))
          .forEach(missed::add);
    }
    return missed;
  }

  private static Stream<String> missed(Bar bar, String set, Map<String, Double> metrics) {
    Double value = metrics.get(bar.metric);
    if (value == null) {
      return Stream.of(
          "%s has no %s to hold against the bar: name the sets that do, as SET:%s=%s"
              .formatted(set, bar.metric, bar.metric, bar.least));
    }
    return value >= bar.least
        ? Stream.empty()
        : Stream.of(
            String.format(
                Locale.ROOT,
                "%s: %s is %.4f, under the bar of %.4f",
                set,
                bar.metric,
                value,
                bar.least));
  }

  private static Bar bar(String written) {
    // The last one: some metrics have an equals sign in their name.
    int equals = written.lastIndexOf('=');
    int colon = written.indexOf(':');
    if (equals < 0 || colon > equals) {
      throw new IllegalArgumentException(
          "'%s' is not a bar: write METRIC=VALUE or SET:METRIC=VALUE".formatted(cut(written)));
    }
    return new Bar(
        colon < 0 ? "" : written.substring(0, colon).strip(),
        metric(written.substring(colon + 1, equals)),
        least(written.substring(equals + 1)));
  }

  private static String metric(String written) {
    return MetricNames.find(written)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'%s' is not a metric: did you mean '%s'"
                    .formatted(cut(written), String.join("', '", MetricNames.near(cut(written))))));
  }

  private static double least(String written) {
    try {
      double value = Double.parseDouble(written.strip());
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same sentence.
    }
    throw new IllegalArgumentException(
        "'%s' is not a bar's value: write a number such as 0.92".formatted(cut(written)));
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(SHOWN, value.length()));
  }
}
