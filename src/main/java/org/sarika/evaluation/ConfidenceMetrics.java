package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How well confidence tells right answers from wrong ones, wherever the threshold is. */
public final class ConfidenceMetrics {
  /** Share of the questions that must have a confidence. */
  private static final double KNOWN = .9;

  private static final double[] RISKS = {.05, .10};

  private final int total;
  private final List<ScoredQuestion> surestFirst;

  ConfidenceMetrics(List<ScoredQuestion> all) {
    total = all.size();
    surestFirst =
        all.stream()
            .filter(ScoredQuestion::hasConfidence)
            .sorted(Comparator.comparingDouble(ScoredQuestion::confidence).reversed())
            .toList();
  }

  /** Whether enough questions have a confidence to say anything. */
  boolean known() {
    return !surestFirst.isEmpty() && surestFirst.size() >= KNOWN * total;
  }

  /** Over all questions that have a confidence, answered or not. */
  public RiskCoverage riskCoverage() {
    return new RiskCoverage(correctInOrder());
  }

  /** The curve of a confidence that had known what is correct. */
  public RiskCoverage oracle() {
    return new RiskCoverage(surestFirst.stream().map(ScoredQuestion::correct).toList()).oracle();
  }

  /** Over all questions that have a confidence, answered or not. */
  public Reliability reliability() {
    return new Reliability(
        surestFirst.stream().map(ScoredQuestion::confidence).toList(), correctInOrder());
  }

  void addTo(Map<String, Double> values) {
    if (!known()) {
      return;
    }
    RiskCoverage curve = riskCoverage();
    double area = curve.area();
    double best = oracle().area();
    values.put("AURC", area);
    values.put("AURC-oracle", best);
    values.put("E-AURC", area - best);
    for (double risk : RISKS) {
      values.put("coverage@risk<=%d%%".formatted(Math.round(risk * 100)), curve.coverage(risk));
    }
    separation(values);
    values.put("ece", reliability().error());
    values.put("Brier", brier());
  }

  /** Whether each is correct, surest first; the expected value where confidences are equal. */
  private List<Double> correctInOrder() {
    List<Double> correct = new ArrayList<>();
    int from = 0;
    while (from < surestFirst.size()) {
      int to = from;
      double sum = 0;
      while (to < surestFirst.size() && sameConfidence(from, to)) {
        sum += surestFirst.get(to).correct();
        to++;
      }
      double mean = sum / (to - from);
      for (; from < to; from++) {
        correct.add(mean);
      }
    }
    return correct;
  }

  private boolean sameConfidence(int one, int other) {
    // == and not equals: 0.0 and -0.0 are the same confidence.
    return surestFirst.get(one).confidence() == surestFirst.get(other).confidence();
  }

  private void separation(Map<String, Double> values) {
    double[] answerable = confidences(true);
    double[] unanswerable = confidences(false);
    if (answerable.length > 0 && unanswerable.length > 0) {
      values.put("AUROC", Separation.of(answerable, unanswerable));
    }
  }

  private double[] confidences(boolean answerable) {
    return surestFirst.stream()
        .filter(one -> one.answerable() == answerable)
        .mapToDouble(ScoredQuestion::confidence)
        .toArray();
  }

  /**
   * The mean square of confidence less correctness: Brier, "Verification of Forecasts Expressed in
   * Terms of Probability" (Monthly Weather Review 1950).
   */
  private double brier() {
    return surestFirst.stream()
        .mapToDouble(one -> Math.pow(one.confidence() - one.correct(), 2))
        .average()
        .orElse(Double.NaN);
  }
}
