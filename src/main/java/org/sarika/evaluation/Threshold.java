package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The confidence from which an answer is given, and what that costs.
 *
 * @param value answers from this confidence on
 * @param falseAnswerRate share of the negatives that are answered
 * @param falseAbstainRate share of the positives that are not
 */
public record Threshold(double value, double falseAnswerRate, double falseAbstainRate) {
  private static final double ROUNDING = 1e-12;

  /**
   * The highest threshold that withholds no more than this share of the positives.
   *
   * @throws IllegalArgumentException if all are of one kind
   */
  public static Threshold atFalseAbstain(List<Judged> judged, double mostWithheld) {
    return candidates(judged).stream()
        .filter(one -> one.falseAbstainRate <= mostWithheld + ROUNDING)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The lowest threshold that answers no more than this share of the negatives; the highest of all
   * if there is none.
   *
   * @throws IllegalArgumentException if all are of one kind
   */
  public static Threshold atFalseAnswer(List<Judged> judged, double mostAnswered) {
    List<Threshold> candidates = candidates(judged);
    return candidates.stream()
        .filter(one -> one.falseAnswerRate <= mostAnswered + ROUNDING)
        .reduce((higher, lower) -> lower)
        .orElse(candidates.getFirst());
  }

  /** From the highest confidence down; each lies halfway to the next, so that rounding is safe. */
  private static List<Threshold> candidates(List<Judged> judged) {
    double positives = judged.stream().filter(Judged::positive).count();
    double negatives = judged.size() - positives;
    if (positives == 0 || negatives == 0) {
      throw new IllegalArgumentException("a threshold needs positives and negatives to part");
    }
    List<Judged> sorted =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence).reversed()).toList();
    List<Threshold> candidates = new ArrayList<>();
    double right = 0;
    double wrong = 0;
    for (int at = 0; at < sorted.size(); at++) {
      Judged one = sorted.get(at);
      right += one.positive() ? 1 : 0;
      wrong += one.positive() ? 0 : 1;
      double next = at + 1 < sorted.size() ? sorted.get(at + 1).confidence() : one.confidence();
      if (at + 1 == sorted.size() || next < one.confidence()) {
        candidates.add(
            new Threshold((one.confidence() + next) / 2, wrong / negatives, 1 - right / positives));
      }
    }
    return candidates;
  }
}
