package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How far confidence, read as the chance of answering correctly, lies from the share that is
 * correct: the expected calibration error of Naeini, Cooper and Hauskrecht, "Obtaining Well
 * Calibrated Probabilities Using Bayesian Binning" (AAAI 2015), in bins that hold equally many
 * questions, as in Nguyen and O'Connor, "Posterior Calibration and Exploratory Analysis for Natural
 * Language Processing Models" (EMNLP 2015), since bins of equal width leave some nearly empty.
 */
public final class Reliability {
  private static final int MOST_BINS = 10;

  /** Fewer in a bin say more about chance than about calibration. */
  private static final int LEAST_IN_A_BIN = 10;

  private static final double SURE = .95;

  /**
   * Questions of nearly the same confidence.
   *
   * @param questions how many, at least one
   * @param confidence their mean
   * @param correct share of them that is correct
   * @param low of that share's 95 % Wilson interval
   * @param high likewise
   */
  public record Bin(int questions, double confidence, double correct, double low, double high) {
    static Bin of(List<Double> confidences, List<Double> correct) {
      int questions = correct.size();
      double sum = sum(correct);
      ConfidenceInterval interval =
          new WilsonScoreInterval().createInterval(questions, (int) Math.round(sum), SURE);
      return new Bin(
          questions,
          sum(confidences) / questions,
          sum / questions,
          interval.getLowerBound(),
          interval.getUpperBound());
    }

    private static double sum(List<Double> values) {
      return values.stream().mapToDouble(value -> value).sum();
    }
  }

  private final List<Bin> bins = new ArrayList<>();

  /**
   * @param confidences surest first
   * @param correct of the same questions; where confidences are equal, the mean, so that it does
   *     not matter which of them falls into which bin
   */
  Reliability(List<Double> confidences, List<Double> correct) {
    int all = correct.size();
    int count = Math.clamp(all / LEAST_IN_A_BIN, Math.min(1, all), MOST_BINS);
    for (int bin = 0; bin < count; bin++) {
      int from = bin * all / count;
      int to = (bin + 1) * all / count;
      bins.addFirst(Bin.of(confidences.subList(from, to), correct.subList(from, to)));
    }
  }

  /** The least sure first. */
  public List<Bin> bins() {
    return List.copyOf(bins);
  }

  /** The mean gap between confidence and share, each bin by its number of questions. */
  public double error() {
    double gaps = 0;
    int questions = 0;
    for (Bin bin : bins) {
      gaps += bin.questions * Math.abs(bin.correct - bin.confidence);
      questions += bin.questions;
    }
    return gaps / questions;
  }
}
