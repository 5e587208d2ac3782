package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.json.EvaluationQuestion;

class QuestionLintTest {
  private final QuestionLint lint =
      new QuestionLint(id ->
          Map.of("a", "Quay The barge struck the crane.", "b", "Rails Two rails were bent.")
              .getOrDefault(id, ""));

  @Test
  void findsNothingWhereEveryPartStandsInAnArticle() {
    assertThat(
            lint.fault(
                answerable(List.of("a", "b"), List.of(List.of("CRANE", "cran"), List.of("two")))))
        .isEmpty();
    assertThat(lint.fault(question(false, List.of(), List.of()))).isEmpty();
  }

  @Test
  void namesThePartThatNoArticleHolds() {
    assertThat(
            lint.fault(
                answerable(List.of("a"), List.of(List.of("crane"), List.of("two", "three")))))
        .hasValueSatisfying(fault -> assertThat(fault).contains("[two, three]"));
  }

  @Test
  void namesAnArticleThatIsNotThere() {
    assertThat(lint.fault(answerable(List.of("a", "gone"), List.of(List.of("crane")))))
        .contains("gold_docs: no article has the id 'gone'");
  }

  @Test
  void namesWhatIsMissingOrTooMuch() {
    assertThat(lint.fault(question(true, List.of("a"), List.of()))).isPresent();
    assertThat(lint.fault(question(false, List.of("a"), List.of()))).isPresent();
  }

  private static EvaluationQuestion answerable(List<String> docs, List<List<String>> answers) {
    return question(true, docs, answers);
  }

  private static EvaluationQuestion question(
      boolean answerable, List<String> docs, List<List<String>> answers) {
    return new EvaluationQuestion(
        "q",
        List.of("Which?"),
        "fact",
        answerable,
        answers,
        docs,
        List.of(),
        List.of(),
        List.of(),
        "",
        "");
  }
}
