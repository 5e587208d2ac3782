package org.sarika.evaluation.report;

import java.util.Locale;

/** Numbers as the page writes them. */
final class Decimals {
  private Decimals() {}

  /** Three decimals. */
  static String of(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
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
