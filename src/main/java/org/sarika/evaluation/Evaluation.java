package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;
import org.sarika.knowledge.ArticleId;

/** Asks the questions of a set one after the other and keeps what a scorer needs. */
public final class Evaluation {
  private static final double NANOS_IN_A_MILLI = 1e6;

  private final AnswerService service;
  private final Function<List<String>, Question> asking;
  private final Function<ArticleId, String> originalId;
  private final LongSupplier nanos;

  /**
   * @param service what is measured
   * @param asking from what was said, the question last, to what is asked
   * @param originalId from an article's id to the one that the question set knows it by
   * @param nanos a running clock in nanoseconds, such as {@code System::nanoTime}
   */
  public Evaluation(
      AnswerService service,
      Function<List<String>, Question> asking,
      Function<ArticleId, String> originalId,
      LongSupplier nanos) {
    this.service = service;
    this.asking = asking;
    this.originalId = originalId;
    this.nanos = nanos;
  }

  /**
   * Asks every question.
   *
   * @param answerAlways whether what was withheld counts as shown, which measures the choice of
   *     excerpts apart from abstention
   */
  public EvaluationRun run(
      List<EvaluationQuestion> questions, boolean answerAlways, Progress progress) {
    List<OutputLine> outputs = new ArrayList<>();
    List<Double> millis = new ArrayList<>();
    for (EvaluationQuestion question : questions) {
      Question asked = asking.apply(question.turns());
      long before = nanos.getAsLong();
      Answer answer = service.answer(asked);
      millis.add((nanos.getAsLong() - before) / NANOS_IN_A_MILLI);
      outputs.add(output(question.id(), answer, answerAlways));
      progress.done(outputs.size(), questions.size());
    }
    return new EvaluationRun(outputs, millis);
  }

  private OutputLine output(String id, Answer answer, boolean answerAlways) {
    return switch (answer) {
      case Answer.Answered answered -> output(id, answer, answered.citations(), false);
      case Answer.Conflicting conflicting -> output(id, answer, conflicting.citations(), false);
      case Answer.NotFound none -> {
        boolean counts = answerAlways && !none.withheld().isEmpty();
        yield output(id, answer, none.withheld(), !counts);
      }
      case Answer.OutOfScope ignored -> output(id, answer, List.of(), true);
    };
  }

  private OutputLine output(String id, Answer answer, List<Citation> citations, boolean abstained) {
    return new OutputLine(
        id,
        answer.retrieved().stream().map(originalId).toList(),
        citations.stream().map(this::passage).toList(),
        abstained,
        answer.confidence());
  }

  private OutputLine.Passage passage(Citation citation) {
    return new OutputLine.Passage(
        originalId.apply(citation.excerpt().article()), citation.excerpt().text());
  }
}
