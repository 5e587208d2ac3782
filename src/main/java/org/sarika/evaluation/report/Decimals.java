package org.sarika.evaluation.report;

import java.util.Locale;

/** Numbers as the page writes them. */
final class Decimals {
  private static final double LEAST_SHOWN = .001;

  private Decimals() {}

  /** Three decimals. */
  static String of(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The p of a test. */
  static String chance(double chance) {
    return chance < LEAST_SHOWN ? "<0.001" : of(chance);
  }

  /** Three decimals with a sign; a change that rounds to nought has a plus. */
  static String signed(double value) {
    return String.format(Locale.ROOT, "%+.3f", Math.round(value * 1_000) / 1_000.0 + 0.0);
  }

  /** A whole number for counts, three decimals for the rest. */
  static String of(String metric, double value) {
    boolean count = metric.equals("n") || metric.startsWith("n_");
    return count ? Long.toString(Math.round(value)) : of(value);
  }

  /** A share from 0 to 1 in whole percents. */
  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
