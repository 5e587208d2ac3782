package org.sarika.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.json.EvaluationQuestion;

/** Whether the excerpts of an answerable question answer it. */
final class ExcerptScore {
  private static final int[] DEPTHS = {1, 3, 5};
  private static final int RETRIEVED_INSTEAD = 4;

  /** Share of a gold sentence's words that an excerpt must have to cover it. */
  private static final double COVERED = .8;

  private final EvaluationQuestion question;
  private final Set<String> gold;
  private final List<ShownExcerpt> excerpts;

  ExcerptScore(EvaluationQuestion question, List<ShownExcerpt> excerpts) {
    this.question = question;
    this.gold = Set.copyOf(question.goldDocs());
    this.excerpts = excerpts;
  }

  void score(List<String> retrieved, Map<String, Double> values) {
    boolean correct;
    if (!question.answers().isEmpty()) {
      for (int k : DEPTHS) {
        values.put(Value.answerInExcerpt(k), flag(answers(k)));
      }
      correct = answers(excerpts.size());
    } else if (!question.goldEvidence().isEmpty()) {
      correct = coversAny(excerpts.size());
    } else if (excerpts.isEmpty()) {
      correct = retrieved.stream().limit(RETRIEVED_INSTEAD).anyMatch(gold::contains);
    } else {
      correct = excerpts.stream().anyMatch(excerpt -> gold.contains(excerpt.doc()));
    }
    values.put(Value.CORRECT, flag(correct));
    if (!question.goldEvidence().isEmpty()) {
      for (int k : DEPTHS) {
        values.put(Value.evidenceHit(k), flag(coversAny(k)));
      }
      values.put(Value.EVIDENCE_RECALL, recall());
    }
  }

  private boolean answers(int k) {
    String texts =
        excerpts.stream().limit(k).map(ShownExcerpt::start).collect(Collectors.joining(" | "));
    return !excerpts.isEmpty() && Answers.allIn(question.answers(), texts);
  }

  private boolean coversAny(int k) {
    return question.goldEvidence().stream().anyMatch(evidence -> covers(evidence, k));
  }

  private double recall() {
    List<EvaluationQuestion.Evidence> all = question.goldEvidence();
    return (double) all.stream().filter(one -> covers(one, excerpts.size())).count() / all.size();
  }

  private boolean covers(EvaluationQuestion.Evidence evidence, int k) {
    String sentence = PlainText.of(evidence.text());
    return !sentence.isEmpty()
        && excerpts.stream()
            .limit(k)
            .filter(excerpt -> mayHold(excerpt, evidence))
            .anyMatch(excerpt -> covers(excerpt.plain(), sentence));
  }

  private boolean mayHold(ShownExcerpt excerpt, EvaluationQuestion.Evidence evidence) {
    return evidence.doc().isEmpty()
        || excerpt.doc().isEmpty()
        || excerpt.doc().equals(evidence.doc())
        || gold.contains(excerpt.doc());
  }

  private static boolean covers(String excerpt, String sentence) {
    if (excerpt.contains(sentence)) {
      return true;
    }
    Set<String> words = PlainText.vocabulary(sentence);
    return PlainText.shared(words, PlainText.vocabulary(excerpt)) >= COVERED * words.size();
  }

  private static double flag(boolean yes) {
    return yes ? 1 : 0;
  }
}
