package org.sarika.evaluation;

import java.util.List;

/** Whether a text holds every part of an answer in one of its wordings. */
final class Answers {
  private Answers() {}

  static boolean allIn(List<List<String>> answers, String plain) {
    return answers.stream()
        .allMatch(
            wordings -> wordings.stream().anyMatch(wording -> PlainText.holds(plain, wording)));
  }
}
