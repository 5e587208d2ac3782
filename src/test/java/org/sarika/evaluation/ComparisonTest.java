package org.sarika.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarika.evaluation.Comparison.Verdict;

class ComparisonTest {
  @Test
  void callsALossOfManyAnswersWorse() {
    Comparison comparison = answered(60, 60, 45);

    assertThat(comparison.worse()).containsExactly("hits@4", "answer-in-excerpt@3");
    assertThat(comparison.newlyWrong()).hasSize(15);
    assertThat(comparison.newlyRight()).isEmpty();
  }

  @Test
  void callsALossOfFewAnswersNoise() {
    Comparison comparison = answered(60, 60, 58);

    assertThat(comparison.worse()).isEmpty();
    assertThat(verdict(comparison, "hits@4")).isEqualTo(Verdict.NOISE);
    assertThat(verdict(comparison, "false-abstain rate")).isEqualTo(Verdict.SAME);
    assertThat(verdict(comparison, "right")).isEqualTo(Verdict.NONE);
  }

  @Test
  void callsAGainBetter() {
    Comparison comparison = answered(60, 40, 60);

    assertThat(comparison.worse()).isEmpty();
    assertThat(verdict(comparison, "hits@4")).isEqualTo(Verdict.BETTER);
    assertThat(comparison.newlyRight()).hasSize(20);
  }

  @Test
  void callsMoreFalseAnswersWorseThoughTheNumberRises() {
    List<ScoredQuestion> before = unanswerable(40, 0);
    List<ScoredQuestion> after = unanswerable(40, 12);

    Comparison comparison = Comparison.of("before.jsonl", 40, before, after);

    assertThat(comparison.worse()).containsExactly("false-answer rate");
    assertThat(comparison.newlyWrong())
        .contains(new Comparison.Changed("u0", "unanswerable_near", "en"));
  }

  @Test
  void testsTheChangedQuestionsExactly() {
    List<ScoredQuestion> before = new ArrayList<>();
    List<ScoredQuestion> after = new ArrayList<>();
    for (int at = 0; at < 6; at++) {
      before.add(Results.answered("q" + at, .5, at == 0));
      after.add(Results.answered("q" + at, .5, at != 0));
    }

    Comparison comparison = Comparison.of("before.jsonl", 6, before, after);

    // Five of six one way, or more, by tossing a coin: 2 x 7 / 64.
    assertThat(comparison.changedByChance()).isCloseTo(14 / 64.0, within(1e-9));
  }

  private static Verdict verdict(Comparison comparison, String metric) {
    return requireNonNull(comparison.figures().get(metric)).verdict();
  }

  private static Comparison answered(int count, int correctBefore, int correctAfter) {
    return Comparison.of(
        "before.jsonl", count, answered(count, correctBefore), answered(count, correctAfter));
  }

  private static List<ScoredQuestion> answered(int count, int correct) {
    return IntStream.range(0, count)
        .mapToObj(at -> Results.answered("q" + at, .5, at < correct))
        .toList();
  }

  private static List<ScoredQuestion> unanswerable(int count, int answered) {
    return IntStream.range(0, count)
        .mapToObj(at -> Results.unanswerable("u" + at, "unanswerable_near", .5, at >= answered))
        .toList();
  }
}
