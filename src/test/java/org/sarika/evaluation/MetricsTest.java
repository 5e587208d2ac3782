package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.json.EvaluationQuestion;

class MetricsTest {
  @Test
  void tellsNearMissesFromOtherQuestionsWithoutAnAnswer() {
    Metrics metrics =
        new Metrics(
            List.of(
                Results.unanswerable("a", "unanswerable_near", .9, false),
                Results.unanswerable("b", "unanswerable_near_miss", .1, true),
                Results.unanswerable("c", "unanswerable_far", .1, true),
                Results.unanswerable("d", "nearly", .1, true)));

    assertThat(metrics.values())
        .containsEntry("false-answer rate", .25)
        .containsEntry("false-answer rate (near misses)", .5)
        .containsEntry("right", .75);
  }

  @Test
  void squaresTheGapBetweenConfidenceAndTruth() {
    Metrics metrics =
        new Metrics(List.of(Results.answered("a", .8, true), Results.answered("b", .4, false)));

    assertThat(metrics.values().get("Brier")).isCloseTo((.04 + .16) / 2, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "What is new?, '', en",
    "តើ Hun Manet ជានរណា?, '', km",
    "谁邀请了 Hun Manet?, '', zh",
    "Qui est là?, fr, fr",
    "Кто там?, '', ''"
  })
  void sortsQuestionsByLanguage(String question, String said, String language) {
    EvaluationQuestion asked =
        new EvaluationQuestion(
            "q",
            List.of("first?", question),
            "",
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            "",
            said);

    Metrics metrics = new Scorer(id -> "").score(List.of(asked), List.of());

    assertThat(metrics.byLanguage()).containsOnlyKeys(language);
  }
}
