package org.sarika.wiring;

import org.sarika.answer.Answer;
import org.sarika.gaps.GapCluster;

/** How answers and lists are written and batch lines are read. */
public interface Formats {
  /** The answer for a person, without a line break at the end. */
  String text(Answer answer, Screen screen);

  /** The answer as Telegram gets it: the markup of each message, a blank line between two. */
  String telegram(Answer answer);

  /** The answer as Slack gets it: the blocks of each message as one JSON object a line. */
  String slack(Answer answer);

  /**
   * The answer as one JSON object without a line break.
   *
   * @param id the question's id
   * @param millis how long answering took, in milliseconds
   */
  String json(String id, Answer answer, double millis);

  /** A found passage as one JSON object without a line break. */
  String json(Finding finding);

  /** Questions that ask nearly the same as one JSON object without a line break. */
  String json(GapCluster cluster);

  /** Metrics as one JSON object without a line break. */
  String json(Evaluated evaluated);

  /**
   * Reads {@code {"id":…,"turns":[…]}} or {@code {"id":…,"question":…}}.
   *
   * @throws IllegalArgumentException if the line is something else; the message is one sentence
   *     that says what is wrong
   */
  BatchLine batchLine(String line);
}
