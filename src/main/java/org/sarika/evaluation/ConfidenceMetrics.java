package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How well confidence tells right answers from wrong ones, wherever the threshold is. */
final class ConfidenceMetrics {
  /** Share of the questions that must have a confidence. */
  private static final double KNOWN = .9;

  private static final double[] RISKS = {.05, .10};
  private static final double ROUNDING = 1e-12;
  private static final int BINS = 10;

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

  void addTo(Map<String, Double> values) {
    if (surestFirst.isEmpty() || surestFirst.size() < KNOWN * total) {
      return;
    }
    List<Double> correct = correctInOrder();
    double area = area(correct);
    double best =
        area(
            surestFirst.stream()
                .map(ScoredQuestion::correct)
                .sorted(Comparator.reverseOrder())
                .toList());
    values.put("AURC", area);
    values.put("AURC-oracle", best);
    values.put("E-AURC", area - best);
    for (double risk : RISKS) {
      values.put("coverage@risk<=%d%%".formatted(Math.round(risk * 100)), coverage(correct, risk));
    }
    separation(values);
    values.put("ece", calibrationError());
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

  /** The mean, over every possible coverage, of the share of answers that are wrong. */
  private static double area(List<Double> correct) {
    double wrong = 0;
    double risks = 0;
    for (int at = 0; at < correct.size(); at++) {
      wrong += 1 - correct.get(at);
      risks += wrong / (at + 1);
    }
    return risks / correct.size();
  }

  private static double coverage(List<Double> correct, double risk) {
    double wrong = 0;
    int most = 0;
    for (int at = 0; at < correct.size(); at++) {
      wrong += 1 - correct.get(at);
      if (wrong / (at + 1) <= risk + ROUNDING) {
        most = at + 1;
      }
    }
    return (double) most / correct.size();
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

  /** Expected calibration error: confidence read as the chance of being correct, in equal bins. */
  private double calibrationError() {
    double[] gaps = new double[BINS];
    for (ScoredQuestion one : surestFirst) {
      int bin = (int) Math.clamp(Math.floor(one.confidence() * BINS), 0, BINS - 1);
      gaps[bin] += one.correct() - one.confidence();
    }
    double sum = 0;
    for (double gap : gaps) {
      sum += Math.abs(gap);
    }
    return sum / surestFirst.size();
  }
}
