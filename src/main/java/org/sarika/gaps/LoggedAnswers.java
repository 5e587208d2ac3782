package org.sarika.gaps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Question;

/**
 * Reports what is refused where nobody is known, as on the pages. All who ask there count as one
 * person, and only so many reports are made in an hour: no stranger can fill the log.
 */
public final class LoggedAnswers implements AnswerService {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST = 60;

  private final AnswerService answers;
  private final GapJournal journal;
  private final Asker everybody;
  private final Clock clock;
  private Instant since = Instant.EPOCH;
  private int reported;

  /**
   * @param place such as {@code web}
   */
  public LoggedAnswers(AnswerService answers, GapJournal journal, String place, Clock clock) {
    this.answers = answers;
    this.journal = journal;
    this.everybody = new Asker(place, "");
    this.clock = clock;
  }

  @Override
  public Answer answer(Question question) {
    Answer answer = answers.answer(question);
    Instant now = clock.instant();
    if (answer instanceof Answer.NotFound && isAllowed(now)) {
      journal.report(Report.refused(question.standalone(), answer.confidence(), everybody, now));
    }
    return answer;
  }

  private synchronized boolean isAllowed(Instant now) {
    if (now.isAfter(since.plus(HOUR))) {
      since = now;
      reported = 0;
    }
    return reported++ < MOST;
  }
}
