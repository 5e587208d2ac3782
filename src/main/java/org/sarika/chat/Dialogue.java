package org.sarika.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.retrieval.Filters;
import org.sarika.time.TimeScope;

/** Answers within what was said before. Remembers nothing itself. Safe for use by many threads. */
public final class Dialogue {
  private final AnswerService answers;
  private final FollowUpResolver followUps;

  public Dialogue(AnswerService answers, FollowUpResolver followUps) {
    this.answers = answers;
    this.followUps = followUps;
  }

  /**
   * Answers the last of several turns of one asker, as if each had been answered in turn.
   *
   * @param turns at least one
   * @param asOf the asker's today
   */
  public Answer answerLast(List<String> turns, LocalDate asOf) {
    Instant at = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
    List<Turn> before = new ArrayList<>();
    for (String text : turns.subList(0, turns.size() - 1)) {
      Answer answer = answer(text, before, asOf);
      if (!(answer instanceof Answer.OutOfScope)) {
        before.add(turn("", answer, at));
      }
    }
    return answer(turns.getLast(), before, asOf);
  }

  /** Answers one message after the turns before it, oldest first. */
  public Answer answer(String text, List<Turn> before, LocalDate asOf) {
    String standalone = followUps.standalone(text, before);
    return answers.answer(new Question(text, standalone, asOf, Filters.NONE));
  }

  /** Answers a question that stands alone once more, from articles of all times. */
  Answer answerAnyTime(String standalone, LocalDate asOf) {
    return answers.answer(Question.of(standalone, asOf).with(TimeScope.LIFTED));
  }

  /** What to remember of an answer. */
  static Turn turn(String id, Answer answer, Instant at) {
    Question question = answer.question();
    return new Turn(
        id,
        question.text(),
        question.standalone(),
        outcome(answer),
        answer.citations(),
        answer.differences().stream().map(Disagreement::withoutQuestion).toList(),
        at,
        question.time());
  }

  private static Outcome outcome(Answer answer) {
    return switch (answer) {
      case Answer.Answered answered -> Outcome.ANSWERED;
      case Answer.Conflicting conflicting -> Outcome.CONFLICTING;
      case Answer.NotFound notFound -> Outcome.NOT_FOUND;
      case Answer.OutOfScope outOfScope -> Outcome.NOT_FOUND;
    };
  }
}
