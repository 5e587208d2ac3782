package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many of the answers are wrong when only the surest questions are answered, after El-Yaniv and
 * Wiener, "On the Foundations of Noise-free Selective Classification" (JMLR 2010). The area under
 * the curve, and what it has over the best order's, are those of Geifman, Uziel and El-Yaniv,
 * "Bias-Reduced Uncertainty Estimation for Deep Neural Classifiers" (ICLR 2019).
 */
public final class RiskCoverage {
  private static final double ROUNDING = 1e-12;

  private final List<Double> correct;

  /**
   * @param correct whether each question is answered correctly, surest first, 1 or 0; where
   *     confidences are equal, the mean
   */
  RiskCoverage(List<Double> correct) {
    this.correct = List.copyOf(correct);
  }

  /** The same questions in the best order that a confidence could give. */
  RiskCoverage oracle() {
    return new RiskCoverage(correct.stream().sorted(Comparator.reverseOrder()).toList());
  }

  /** The share of wrong answers among the first one, two, three … questions. */
  public List<Double> risks() {
    List<Double> risks = new ArrayList<>();
    double wrong = 0;
    for (int at = 0; at < correct.size(); at++) {
      wrong += 1 - correct.get(at);
      risks.add(wrong / (at + 1));
    }
    return risks;
  }

  /** The mean risk over every possible coverage; NaN without questions. */
  public double area() {
    return risks().stream().mapToDouble(risk -> risk).average().orElse(Double.NaN);
  }

  /** The largest share of the questions that may be answered at no more than this risk. */
  double coverage(double mostRisk) {
    List<Double> risks = risks();
    for (int answered = risks.size(); answered > 0; answered--) {
      if (risks.get(answered - 1) <= mostRisk + ROUNDING) {
        return (double) answered / risks.size();
      }
    }
    return 0;
  }
}
