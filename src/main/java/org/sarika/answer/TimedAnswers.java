package org.sarika.answer;

import org.sarika.time.QuestionTimes;
import org.sarika.time.TimeScope;

/** Reads what a question wants of time before it is answered, unless the asker waived that. */
public final class TimedAnswers implements AnswerService {
  private final AnswerService answers;
  private final QuestionTimes times;

  public TimedAnswers(AnswerService answers, QuestionTimes times) {
    this.answers = answers;
    this.times = times;
  }

  @Override
  public Answer answer(Question question) {
    TimeScope read = times.of(question.standalone(), question.asOf());
    return answers.answer(question.with(question.time().isLifted() ? read.lifted() : read));
  }
}
