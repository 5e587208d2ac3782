package org.sarika.endtoend;

import java.util.List;

/**
 * What was asked and what was said to it, whatever the platform.
 *
 * @param questions in the order in which they were asked
 * @param answers in the order in which they were shown
 */
record Exchange(List<Question> questions, List<Said> answers) {
  Exchange {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
  }

  /**
   * A question.
   *
   * @param id by which its answer names it
   * @param chat within which answers keep the order of their questions
   */
  record Question(String id, String chat) {}

  /**
   * Something that was shown.
   *
   * @param id of the question it belongs to
   */
  record Said(String id, String text) {}
}
