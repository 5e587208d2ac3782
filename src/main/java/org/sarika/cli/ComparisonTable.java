package org.sarika.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sarika.evaluation.Comparison;

/** What changed in one question set since an earlier run. */
final class ComparisonTable {
  private static final int MOST_IDS = 40;
  private static final double LEAST_SHOWN = .001;

  private ComparisonTable() {}

  static String of(String set, Comparison comparison) {
    TextTable table = new TextTable();
    table.add(
        set + " against " + comparison.file(),
        List.of("before", "after", "change", "95 % interval", "p", ""));
    comparison
        .figures()
        .forEach((metric, figure) -> {
          if (figure.change() != 0 || figure.verdict() != Comparison.Verdict.NONE) {
            table.add(metric, cells(figure));
          }
        });
    StringJoiner lines = new StringJoiner("\n");
    lines.add(table.text());
    lines.add(
        "%d of %d questions compared; %d newly right, %d newly wrong (p %s)"
            .formatted(
                comparison.compared(),
                comparison.asked(),
                comparison.newlyRight().size(),
                comparison.newlyWrong().size(),
                chance(comparison.changedByChance())));
    ids("newly right", comparison.newlyRight(), lines);
    ids("newly wrong", comparison.newlyWrong(), lines);
    return lines.toString();
  }

  private static List<String> cells(Comparison.Figure figure) {
    return List.of(
        decimals(figure.before()),
        decimals(figure.after()),
        signed(figure.change()),
        signed(figure.low()) + " to " + signed(figure.high()),
        chance(figure.chance()),
        verdict(figure.verdict()));
  }

  private static String verdict(Comparison.Verdict verdict) {
    return switch (verdict) {
      case BETTER -> "better";
      case WORSE -> "worse";
      case NOISE -> "noise";
      case SAME -> "same";
      case NONE -> "";
    };
  }

  private static void ids(String title, List<Comparison.Changed> changed, StringJoiner lines) {
    if (changed.isEmpty()) {
      return;
    }
    String ids =
        changed.stream()
            .limit(MOST_IDS)
            .map(Comparison.Changed::id)
            .collect(Collectors.joining(" "));
    String rest =
        changed.size() > MOST_IDS ? " and %d more".formatted(changed.size() - MOST_IDS) : "";
    lines.add(title + ": " + ids + rest);
  }

  /** The p of a test. */
  static String chance(double chance) {
    return chance < LEAST_SHOWN ? "<0.001" : decimals(chance);
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String signed(double value) {
    // Adding nought makes "-0.000" of a tiny loss "+0.000".
    return String.format(Locale.ROOT, "%+.3f", Math.round(value * 1_000) / 1_000.0 + 0.0);
  }
}
