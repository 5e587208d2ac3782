package org.sarika.answer;

import org.sarika.retrieval.QuestionGloss;

/**
 * Has questions in another language answered by their English words, or by their own where those
 * find nothing, since an article may be in that language. The answer is to the question as asked.
 */
public final class GlossedAnswers implements AnswerService {
  private final AnswerService answers;
  private final AnswerService glossed;
  private final QuestionGloss gloss;

  /**
   * Answers in several languages.
   *
   * @param glossed answers what was put into English words, of which some are missing
   */
  public GlossedAnswers(AnswerService answers, AnswerService glossed, QuestionGloss gloss) {
    this.answers = answers;
    this.glossed = glossed;
    this.gloss = gloss;
  }

  @Override
  public Answer answer(Question question) {
    String english = gloss.english(question.standalone());
    if (english.equals(question.standalone())) {
      return answers.answer(question);
    }
    Question inEnglish =
        new Question(
            question.text(), english, question.asOf(), question.filters(), question.time());
    Answer answer = asked(question, glossed.answer(inEnglish));
    if (answer instanceof Answer.NotFound) {
      Answer asWritten = answers.answer(question);
      return asWritten instanceof Answer.NotFound ? answer : asWritten;
    }
    return answer;
  }

  private static Answer asked(Question written, Answer answer) {
    Question question = written.with(answer.question().time());
    return switch (answer) {
      case Answer.Answered(
              var ignored,
              var confidence,
              var retrieved,
              var citations,
              var remarks) ->
          new Answer.Answered(question, confidence, retrieved, citations, remarks);
      case Answer.Conflicting(
              var ignored,
              var confidence,
              var retrieved,
              var citations,
              var disagreements) ->
          new Answer.Conflicting(question, confidence, retrieved, citations, disagreements);
      case Answer.NotFound(var ignored, var confidence, var retrieved, var nearest, var withheld) ->
          new Answer.NotFound(question, confidence, retrieved, nearest, withheld);
      case Answer.OutOfScope(var ignored, var reason) -> new Answer.OutOfScope(question, reason);
    };
  }
}
