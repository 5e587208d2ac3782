package org.sarika.evaluation;

import java.util.Set;

/** Which way a metric should go. */
enum Better {
  HIGHER,
  LOWER,

  /** Counts and sizes: neither is better. */
  NEITHER;

  private static final Set<String> LOWER_ONES =
      Set.of(
          "false-answer rate",
          MetricNames.NEAR_MISSES,
          "false-abstain rate",
          "AURC",
          "E-AURC",
          "ece",
          "Brier");

  private static final Set<String> COUNTS = Set.of("n", "n_answerable", "n_unanswerable");

  private static final Set<String> SIZES =
      Set.of("excerpts per answer", "excerpt chars per answer", "AURC-oracle");

  static Better of(String metric) {
    if (SIZES.contains(metric) || isCount(metric)) {
      return NEITHER;
    }
    return LOWER_ONES.contains(metric) ? LOWER : HIGHER;
  }

  /** Whether it counts questions: of the same questions it is the same. */
  static boolean isCount(String metric) {
    return COUNTS.contains(metric);
  }

  /** Whether a change in this direction is for the worse. */
  boolean isWorse(double change) {
    return switch (this) {
      case HIGHER -> change < 0;
      case LOWER -> change > 0;
      case NEITHER -> false;
    };
  }
}
