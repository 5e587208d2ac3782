package org.sarika.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.json.EvaluationQuestion;

/** Looks whether the articles answer a question as its curator says, without asking it. */
public final class QuestionLint {
  private final Function<String, String> text;

  /**
   * @param text an article's title and text by its id; empty if there is none
   */
  public QuestionLint(Function<String, String> text) {
    this.text = text;
  }

  /** What is wrong, in one sentence; empty if nothing. */
  public Optional<String> fault(EvaluationQuestion question) {
    if (!question.answerable()) {
      return question.answers().isEmpty() && question.goldDocs().isEmpty()
          ? Optional.empty()
          : Optional.of("answers: are given although answerable is false: empty one of the two");
    }
    Optional<String> unknown = question.goldDocs().stream().filter(this::isUnknown).findFirst();
    if (unknown.isPresent()) {
      return Optional.of("gold_docs: no article has the id '%s'".formatted(unknown.get()));
    }
    if (question.answers().isEmpty() || question.goldDocs().isEmpty()) {
      return Optional.of("answers: or gold_docs are missing: say which words of which article");
    }
    String together =
        PlainText.of(String.join("\n", question.goldDocs().stream().map(text).toList()));
    return question.answers().stream()
        .filter(wordings -> !Answers.allIn(List.of(wordings), together))
        .findFirst()
        .map(
            "answers: no article of gold_docs holds any of %s: use words of the article"
                ::formatted);
  }

  private boolean isUnknown(String id) {
    return text.apply(id).isEmpty();
  }
}
