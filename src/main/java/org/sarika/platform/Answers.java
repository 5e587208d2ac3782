package org.sarika.platform;

import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;

/** What an answer shows. */
final class Answers {
  private Answers() {}

  static List<Citation> shown(Answer answer) {
    return switch (answer) {
      case Answer.Answered answered -> answered.citations();
      case Answer.Conflicting conflicting -> conflicting.citations();
      case Answer.NotFound _, Answer.OutOfScope _ -> List.of();
    };
  }
}
