package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;

/**
 * Whether two runs over the same questions differ by more than chance. It works for any metric,
 * also for those that are no mean over questions, such as AUROC. The same runs give the same
 * figures: the seed is fixed, and the order of {@code Random} is part of its specification.
 */
final class PairedTest {
  static final int ROUNDS = 2_000;
  private static final long SEED = 20_251_122;
  private static final double ROUNDING = 1e-12;

  /** Of the interval: 95 % of what other questions of this kind might give lies between. */
  private static final double LOW = .025;

  private final List<ScoredQuestion> before;
  private final List<ScoredQuestion> after;
  private final int rounds;

  /**
   * @param before at least one
   * @param after the same questions in the same order
   */
  PairedTest(List<ScoredQuestion> before, List<ScoredQuestion> after) {
    this(before, after, ROUNDS);
  }

  PairedTest(List<ScoredQuestion> before, List<ScoredQuestion> after, int rounds) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.rounds = rounds;
  }

  /**
   * What is known of one metric's change.
   *
   * @param before its value
   * @param after its value
   * @param low of the change's 95 % interval, by the paired bootstrap: Efron and Tibshirani, "An
   *     Introduction to the Bootstrap" (1993)
   * @param high likewise
   * @param chance of a change at least as large, either way, if nothing but chance told the runs
   *     apart, by approximate randomization: Smucker, Allan and Carterette, "A Comparison of
   *     Statistical Significance Tests for Information Retrieval Evaluation" (CIKM 2007)
   */
  record Outcome(double before, double after, double low, double high, double chance) {
    double change() {
      return after - before;
    }
  }

  /** For each metric that both runs have, but for counts of questions. */
  SequencedMap<String, Outcome> outcomes() {
    SequencedMap<String, Double> first = new Metrics(before).values();
    SequencedMap<String, Double> second = new Metrics(after).values();
    Map<String, double[]> bootstrapped = bootstrap();
    Map<String, Double> chances = chances(changes(first, second));
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    second.forEach((metric, value) -> {
      Double was = first.get(metric);
      if (was != null && !Better.isCount(metric)) {
        double[] drawn = bootstrapped.getOrDefault(metric, new double[] {value - was});
        outcomes.put(
            metric,
            new Outcome(
                was,
                value,
                quantile(drawn, LOW),
                quantile(drawn, 1 - LOW),
                chances.getOrDefault(metric, 1.0)));
      }
    });
    return outcomes;
  }

  private boolean identical() {
    return before.equals(after);
  }

  /** Each question's two results change places or stay, by the toss of a coin. */
  private Map<String, Double> chances(Map<String, Double> observed) {
    if (identical()) {
      return Map.of();
    }
    Map<String, Integer> asLarge = new LinkedHashMap<>();
    Random coin = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      List<ScoredQuestion> one = new ArrayList<>(before);
      List<ScoredQuestion> other = new ArrayList<>(after);
      for (int at = 0; at < before.size(); at++) {
        if (coin.nextBoolean()) {
          other.set(at, one.set(at, other.get(at)));
        }
      }
      Map<String, Double> changes = changes(new Metrics(one).values(), new Metrics(other).values());
      observed.forEach((metric, change) -> {
        // A metric that this round does not have says nothing against chance.
        double drawn = changes.getOrDefault(metric, Double.POSITIVE_INFINITY);
        if (Math.abs(drawn) >= Math.abs(change) - ROUNDING) {
          asLarge.merge(metric, 1, Integer::sum);
        }
      });
    }
    Map<String, Double> chances = new LinkedHashMap<>();
    // The runs as they are count as one more round, so that no chance is nought.
    observed
        .keySet()
        .forEach(
            metric -> chances.put(metric, (asLarge.getOrDefault(metric, 0) + 1.0) / (rounds + 1)));
    return chances;
  }

  /** The changes, from the smallest, over questions drawn with replacement. */
  private Map<String, double[]> bootstrap() {
    if (identical()) {
      return Map.of();
    }
    Map<String, List<Double>> drawn = new LinkedHashMap<>();
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      List<ScoredQuestion> one = new ArrayList<>();
      List<ScoredQuestion> other = new ArrayList<>();
      for (int times = 0; times < before.size(); times++) {
        int at = random.nextInt(before.size());
        one.add(before.get(at));
        other.add(after.get(at));
      }
      changes(new Metrics(one).values(), new Metrics(other).values())
          .forEach((metric, change) ->
              drawn.computeIfAbsent(metric, any -> new ArrayList<>()).add(change));
    }
    Map<String, double[]> sorted = new LinkedHashMap<>();
    drawn.forEach((metric, changes) ->
        sorted.put(metric, changes.stream().mapToDouble(change -> change).sorted().toArray()));
    return sorted;
  }

  private static Map<String, Double> changes(
      Map<String, Double> before, Map<String, Double> after) {
    Map<String, Double> changes = new LinkedHashMap<>();
    after.forEach((metric, value) -> {
      Double was = before.get(metric);
      if (was != null) {
        changes.put(metric, value - was);
      }
    });
    return changes;
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[Math.clamp((int) Math.floor(share * sorted.length), 0, sorted.length - 1)];
  }
}
