package org.sarika.platform.console;

import java.util.ArrayList;
import java.util.List;

/** Text that is safe on a terminal, and its lines. */
final class PlainText {
  private PlainText() {}

  /**
   * A line of a text.
   *
   * @param start UTF-16 offset of its first character
   * @param end offset after its last one; blanks between lines belong to none
   */
  record Line(int start, int end) {}

  /**
   * The same length, but without what could steer a terminal or turn its direction: an article's
   * text is never a command.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (c == '\n' || c == '\t') {
        safe.setCharAt(i, ' ');
      } else if (Character.isISOControl(c)
          || (c >= '\u202a' && c <= '\u202e')
          || (c >= '\u2066' && c <= '\u2069')) {
        safe.setCharAt(i, '\ufffd');
      }
    }
    return safe.toString();
  }

  /** Breaks at blanks, and within a word only if it is longer than a line. */
  static List<Line> lines(String text, int columns) {
    if (columns == 0) {
      return List.of(new Line(0, text.length()));
    }
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (text.length() - start > columns) {
      int blank = text.lastIndexOf(' ', start + columns);
      int end = blank > start ? blank : wholeCharacter(text, start + columns);
      lines.add(new Line(start, end));
      start = blank > start ? blank + 1 : end;
    }
    lines.add(new Line(start, text.length()));
    return lines;
  }

  private static int wholeCharacter(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
