package org.sarika.json;

import java.util.List;

/** One line of a batch of questions: {@code {"id":"…","turns":["first","follow-up"]}}. */
public sealed interface BatchLine {
  /** What the asker called the line; empty if it has no id or none that can be read. */
  String id();

  /**
   * A line that asks.
   *
   * @param id what the asker called it; empty if nothing
   * @param turns what is said, in order, at least one; the last is the question
   */
  record Asked(String id, List<String> turns) implements BatchLine {
    public Asked {
      turns = List.copyOf(turns);
    }
  }

  /**
   * A line that cannot be read.
   *
   * @param id what the asker called it; empty if not known
   * @param why one sentence without the line's number and without a full stop
   */
  record Unreadable(String id, String why) implements BatchLine {}

  /** Reads a line; never throws. */
  static BatchLine parse(String line) {
    String id = "";
    try {
      LineObject object = LineObject.parse(line);
      id = object.id();
      List<String> turns = Turns.of(object);
      return new Asked(id, turns);
    } catch (BadLineException e) {
      return new Unreadable(id, e.why());
    }
  }
}
