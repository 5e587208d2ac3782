package org.sarika.platform.telegram;

import java.util.List;

/** Lines without markup. */
final class PlainWords {
  private PlainWords() {}

  /** What a reader sees of them in a message, with links written out. */
  static String withAddresses(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append(line.apart() ? "\n\n" : "\n");
      }
      line.spans().forEach(span -> text.append(withAddress(span)));
    }
    return text.toString();
  }

  private static String withAddress(Span span) {
    return span.url().isEmpty() ? span.text() : span.text() + " (" + span.url() + ")";
  }

  /** Cut to a length in UTF-16 units, never inside a character, with a mark. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
