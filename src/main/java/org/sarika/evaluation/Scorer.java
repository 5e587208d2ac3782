package org.sarika.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;

/** Scores what was given for the questions of one set. Not for use by many threads. */
public final class Scorer {
  /** An answer has to stand in this many characters of an excerpt: showing a page does not pay. */
  public static final int CHARACTERS = 600;

  private final ArticleTexts articles;
  private final int characters;

  /**
   * @param source from an article's id to its title, a space and its text; empty if there is none
   */
  public Scorer(UnaryOperator<String> source) {
    this(source, CHARACTERS);
  }

  Scorer(UnaryOperator<String> source, int characters) {
    this.articles = new ArticleTexts(source);
    this.characters = characters;
  }

  /**
   * The metrics of a set; a question without an output counts as abstained, of two outputs for one
   * question the last counts.
   */
  public Metrics score(List<EvaluationQuestion> questions, List<OutputLine> outputs) {
    Map<String, OutputLine> byId = new HashMap<>();
    outputs.forEach(output -> byId.put(output.id(), output));
    return new Metrics(
        questions.stream()
            .map(question ->
                score(
                    question, byId.getOrDefault(question.id(), OutputLine.missing(question.id()))))
            .toList());
  }

  /** What one output contributes; it must be of this question. */
  ScoredQuestion score(EvaluationQuestion question, OutputLine output) {
    Map<String, Double> values = new HashMap<>();
    List<String> retrieved = output.retrieved().stream().distinct().toList();
    var excerpts = ShownExcerpt.of(output, retrieved, articles, characters);
    boolean abstained = output.abstained();
    new RetrievalScore(articles).score(question, retrieved, values);
    if (question.answerable()) {
      new ExcerptScore(question, excerpts).score(retrieved, values);
    }
    new SentenceScore(question).score(question.answerable(), abstained, excerpts, values);
    new CitationScore(articles).score(question, abstained, excerpts, values);
    return new ScoredQuestion(
        question.id(),
        question.type(),
        AskedLanguage.of(question),
        question.answerable(),
        abstained,
        output.confidence(),
        values);
  }
}
