package org.sarika.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every metric's name, and the ones that are meant when a name is mistyped. */
final class MetricNames {
  private static final int SUGGESTIONS = 3;

  /** Of the questions whose article is there, but not their fact. */
  static final String NEAR_MISSES = "false-answer rate (near misses)";

  static final List<String> ALL =
      List.of(
          "n",
          "n_answerable",
          "n_unanswerable",
          "hits@1",
          "hits@4",
          "hits@10",
          "recall@4",
          "recall@10",
          "MRR@10",
          "MAP@10",
          "MAP",
          "nDCG@10",
          "ansdoc@1",
          "ansdoc@4",
          "ansdoc@10",
          "answer-in-excerpt@1",
          "answer-in-excerpt@1 (answered)",
          "answer-in-excerpt@3",
          "answer-in-excerpt@3 (answered)",
          "answer-in-excerpt@5",
          "answer-in-excerpt@5 (answered)",
          "evidence-hit@1",
          "evidence-hit@1 (answered)",
          "evidence-hit@3",
          "evidence-hit@3 (answered)",
          "evidence-hit@5",
          "evidence-hit@5 (answered)",
          "evidence-recall",
          "evidence-recall (answered)",
          "sentence P",
          "sentence R",
          "sentence F1",
          "excerpt precision (answerable)",
          "excerpt precision, lenient (answerable)",
          "excerpt precision (all answered)",
          "citation recall",
          "verbatim",
          "excerpts per answer",
          "excerpt chars per answer",
          "ROUGE-L",
          "ROUGE-L (answered)",
          "false-answer rate",
          "unanswerable accuracy",
          NEAR_MISSES,
          "false-abstain rate",
          "correct / answerable",
          "precision of answers",
          "reliability",
          "right",
          "AURC",
          "AURC-oracle",
          "E-AURC",
          "coverage@risk<=5%",
          "coverage@risk<=10%",
          "AUROC",
          "ece",
          "Brier");

  private MetricNames() {}

  /** The metric that is written so, ignoring case and writing a hyphen for a space. */
  static Optional<String> find(String written) {
    return ALL.stream().filter(name -> folded(name).equals(folded(written))).findFirst();
  }

  static List<String> near(String written) {
    String wanted = folded(written);
    return ALL.stream()
        .sorted(Comparator.comparingInt(name -> distance(folded(name), wanted)))
        .limit(SUGGESTIONS)
        .toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  private static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      previous[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[other.length() + 1];
      current[0] = row;
      for (int at = 1; at <= other.length(); at++) {
        int change = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
        int least = Math.min(previous[at], current[at - 1]) + 1;
        current[at] = Math.min(least, previous[at - 1] + change);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
