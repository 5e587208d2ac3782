package org.sarika.chat;

import java.util.Locale;
import org.sarika.time.CalendarNames;

/** Puts questions together. */
final class Sentences {
  private Sentences() {}

  /** A question and the one before it, which says what it is about. */
  static String about(String question, String earlier) {
    return capitalised(bare(question)) + ": " + lowered(bare(earlier)) + "?";
  }

  /** Without what ends it. */
  static String bare(String question) {
    return question.strip().replaceFirst("[\\s?!.…,:;]+$", "");
  }

  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /** Lower case at the start, unless it may be a name's capital. */
  static String lowered(String text) {
    String first = text.split("[\\s,']", 2)[0].toLowerCase(Locale.ROOT);
    return Words.isFunction(first)
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** With the capital of a month, however it was typed. */
  static String capitalisedMonth(String time) {
    StringBuilder text = new StringBuilder(time);
    for (Words.Word word : Words.in(time)) {
      if (CalendarNames.ALL.contains(word.lower())) {
        text.replace(word.start(), word.end(), capitalised(word.lower()));
      }
    }
    return text.toString();
  }
}
