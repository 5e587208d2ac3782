package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * One run beside an earlier one, over the questions that both were asked.
 *
 * @param file where the earlier run was read
 * @param asked how many questions the later run was asked
 * @param compared how many of them the earlier one was asked, too, in the same words
 * @param figures each metric that both have, by name
 * @param newlyRight questions that were not served and are
 * @param newlyWrong questions that were served and are not
 * @param earlier metrics of the earlier run over the compared questions
 */
public record Comparison(
    String file,
    int asked,
    int compared,
    SequencedMap<String, Figure> figures,
    List<Changed> newlyRight,
    List<Changed> newlyWrong,
    Metrics earlier) {
  /** What a reader loses or wins by; the others are shown, and nothing hangs on them. */
  static final List<String> DECIDING =
      List.of(
          "hits@4",
          "nDCG@10",
          "answer-in-excerpt@3",
          "evidence-hit@3",
          "sentence F1",
          "ROUGE-L",
          "verbatim",
          "false-answer rate",
          "false-abstain rate",
          "AUROC");

  /** Of all deciding metrics of a set together, one in twenty comparisons may mislead. */
  private static final double SIGNIFICANT = .05;

  public Comparison {
    newlyRight = List.copyOf(newlyRight);
    newlyWrong = List.copyOf(newlyWrong);
  }

  /** What a change amounts to. */
  public enum Verdict {
    BETTER,
    WORSE,
    NOISE,
    SAME,

    /** Not asked: the metric does not decide. */
    NONE
  }

  /**
   * One metric's change.
   *
   * @param before its value
   * @param after its value
   * @param low of the change's 95 % interval
   * @param high likewise
   * @param chance that chance alone makes a change as large, 0 to 1
   * @param verdict for the deciding metrics, all of them looked at together
   */
  public record Figure(
      double before, double after, double low, double high, double chance, Verdict verdict) {
    public double change() {
      return after - before;
    }
  }

  /**
   * A question that is served otherwise than before.
   *
   * @param type the set's own kind of question; empty if none
   * @param language empty if not known
   */
  public record Changed(String id, String type, String language) {
    static Changed of(ScoredQuestion question) {
      return new Changed(question.id(), question.type(), question.language());
    }
  }

  /**
   * Compares.
   *
   * @param before at least one
   * @param after the same questions in the same order
   */
  static Comparison of(
      String file, int asked, List<ScoredQuestion> before, List<ScoredQuestion> after) {
    List<Changed> right = new ArrayList<>();
    List<Changed> wrong = new ArrayList<>();
    for (int at = 0; at < before.size(); at++) {
      if (before.get(at).right() != after.get(at).right()) {
        (after.get(at).right() ? right : wrong).add(Changed.of(after.get(at)));
      }
    }
    return new Comparison(
        file,
        asked,
        before.size(),
        judged(new PairedTest(before, after).outcomes()),
        right,
        wrong,
        new Metrics(before));
  }

  /** The deciding metrics that are worse by more than noise. */
  public List<String> worse() {
    return figures.entrySet().stream()
        .filter(figure -> figure.getValue().verdict() == Verdict.WORSE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The chance that as many questions go one way rather than the other, if either way is as likely
   * for each that changed: McNemar's test (Psychometrika 1947), exactly. 1 if none changed.
   */
  public double changedByChance() {
    int changed = newlyRight.size() + newlyWrong.size();
    int fewer = Math.min(newlyRight.size(), newlyWrong.size());
    // Not BinomialTest: where both tails meet, its two-sided value exceeds 1.
    return Math.min(
        1, 2 * new BinomialDistribution(null, changed, .5).cumulativeProbability(fewer));
  }

  /** Holm's step-down procedure (Scandinavian Journal of Statistics 1979). */
  private static SequencedMap<String, Figure> judged(
      SequencedMap<String, PairedTest.Outcome> outcomes) {
    List<Map.Entry<String, PairedTest.Outcome>> deciding =
        outcomes.entrySet().stream()
            .filter(outcome -> DECIDING.contains(outcome.getKey()))
            .sorted(Comparator.comparingDouble(outcome -> outcome.getValue().chance()))
            .toList();
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    boolean significant = true;
    for (int at = 0; at < deciding.size(); at++) {
      String metric = deciding.get(at).getKey();
      PairedTest.Outcome outcome = deciding.get(at).getValue();
      significant &= outcome.chance() <= SIGNIFICANT / (deciding.size() - at);
      verdicts.put(metric, verdict(metric, outcome, significant));
    }
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    outcomes.forEach((metric, outcome) ->
        figures.put(
            metric,
            new Figure(
                outcome.before(),
                outcome.after(),
                outcome.low(),
                outcome.high(),
                outcome.chance(),
                verdicts.getOrDefault(metric, Verdict.NONE))));
    return figures;
  }

  private static Verdict verdict(String metric, PairedTest.Outcome outcome, boolean significant) {
    if (outcome.change() == 0) {
      return Verdict.SAME;
    }
    if (!significant) {
      return Verdict.NOISE;
    }
    return Better.of(metric).isWorse(outcome.change()) ? Verdict.WORSE : Verdict.BETTER;
  }
}
