package org.sarika.json;

import java.util.List;

/** What is said on a line: {@code turns}, or a single {@code question}. */
final class Turns {
  private Turns() {}

  static List<String> of(LineObject object) throws BadLineException {
    if (object.has("turns")) {
      List<String> turns = object.texts("turns");
      if (turns.isEmpty()) {
        throw new BadLineException("turns: is empty: the last turn is the question");
      }
      return turns;
    }
    if (object.has("question")) {
      return List.of(object.required("question"));
    }
    throw new BadLineException("turns: is missing: write \"turns\":[\"a question\"]");
  }
}
