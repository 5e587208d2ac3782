package org.sarika.platform.telegram;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines without markup. */
final class PlainWords {
  private PlainWords() {}

  /** What a reader sees of them in a message; its length is what Telegram counts. */
  static String seen(List<Line> lines) {
    return joined(lines, Span::text);
  }

  /** Likewise, with links written out. */
  static String withAddresses(List<Line> lines) {
    return joined(
        lines,
        span -> span.url().isEmpty() ? span.text() : span.text() + " (" + span.url() + ")");
  }

  /** Cut to a length in UTF-16 units, never inside a character, with a mark. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String joined(List<Line> lines, Function<Span, String> word) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append(line.apart() ? "\n\n" : "\n");
      }
      text.append(line.spans().stream().map(word).collect(Collectors.joining()));
    }
    return text.toString();
  }
}
