package org.sarika.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarika.evaluation.Comparison;
import org.sarika.wiring.Evaluated;

/** What is worse than in an earlier run, and not by chance. */
final class Regressions {
  /** With fewer of the questions in the earlier run it says too little about this one. */
  private static final double LEAST_COMPARED = .8;

  private Regressions() {}

  /** A sentence for each set that is worse, or that can no longer be compared. */
  static List<String> of(Evaluated evaluated) {
    return evaluated.sets().stream()
        .flatMap(
            set -> set.comparison().flatMap(comparison -> sentence(set.set(), comparison)).stream())
        .toList();
  }

  private static Optional<String> sentence(String set, Comparison comparison) {
    if (comparison.compared() < LEAST_COMPARED * comparison.asked()) {
      return Optional.of(
          "%s: '%s' holds only %d of the %d questions as they stand: make it anew"
              .formatted(set, comparison.file(), comparison.compared(), comparison.asked()));
    }
    if (comparison.worse().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s: worse than '%s' by more than noise: %s"
            .formatted(
                set,
                comparison.file(),
                comparison.figures().entrySet().stream()
                    .filter(figure -> figure.getValue().verdict() == Comparison.Verdict.WORSE)
                    .map(figure -> change(figure.getKey(), figure.getValue()))
                    .collect(Collectors.joining(", "))));
  }

  private static String change(String metric, Comparison.Figure figure) {
    return String.format(
        Locale.ROOT,
        "%s from %.3f to %.3f (p %s)",
        metric,
        figure.before(),
        figure.after(),
        ComparisonTable.chance(figure.chance()));
  }
}
