package org.sarika.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;
import org.sarika.json.OutputLines;

class ScorerTest {
  private final QuestionSet set = QuestionSet.read(QuestionSet.SYNTHETIC);
  private final List<OutputLine> outputs =
      new OutputLines().read(QuestionSet.SYNTHETIC.resolve("outputs.jsonl"));

  @Test
  void agreesWithThePublicScorerOnEveryMetric() throws IOException {
    var expected = PublicScorer.metrics(QuestionSet.SYNTHETIC.resolve("expected.json"));

    var metrics = set.score(outputs).values();

    PublicScorer.assertAgree(metrics, expected, 1e-9);
  }

  @Test
  void partsTheMetricsByTypeOfQuestion() {
    var types = set.score(outputs).byType();

    assertThat(types.keySet())
        .containsExactly("adhoc", "evidence", "fact", "noinfo", "none", "odd", "set");
    assertThat(requireNonNull(types.get("none")).values())
        .containsEntry("n", 3.0)
        .containsEntry("false-answer rate", 1 / 3.0)
        .doesNotContainKeys("hits@1", "false-abstain rate", "AUROC");
  }

  @Test
  void leavesConfidenceOutWhereTooFewQuestionsHaveOne() {
    var metrics = set.score(outputs.subList(0, 15)).values();

    assertThat(metrics).containsKey("reliability").doesNotContainKeys("AURC", "AUROC", "ece");
  }

  @Test
  void scoresNoQuestionsWithoutFault() {
    var metrics = new Scorer(id -> "").score(List.of(), List.of()).values();

    assertThat(metrics).containsOnlyKeys("n", "n_answerable", "n_unanswerable");
  }

  @Test
  void measuresHowFarConfidenceIsFromTheShareOfCorrectAnswers() {
    List<EvaluationQuestion> questions = List.of(adhoc("a"), adhoc("b"));
    List<OutputLine> given =
        List.of(
            new OutputLine("a", List.of("gold"), List.of(), false, .9),
            new OutputLine("b", List.of("other"), List.of(), false, 1));

    var metrics = new Scorer(id -> "").score(questions, given).values();

    assertThat(metrics.get("ece")).isCloseTo(.45, within(1e-12));
  }

  private static EvaluationQuestion adhoc(String id) {
    return new EvaluationQuestion(
        id,
        List.of("which?"),
        "",
        true,
        List.of(),
        List.of("gold"),
        List.of(),
        List.of(),
        List.of(),
        "",
        "");
  }
}
