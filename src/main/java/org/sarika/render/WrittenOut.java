package org.sarika.render;

import java.util.List;
import java.util.function.UnaryOperator;

/** Lines without markup, with links written out. */
public final class WrittenOut {
  private WrittenOut() {}

  /**
   * What a reader sees of them in a message.
   *
   * @param letters escapes what an edge would read as markup
   */
  public static String of(List<Line> lines, UnaryOperator<String> letters) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append(line.apart() ? "\n\n" : "\n");
      }
      line.spans().forEach(span -> text.append(letters.apply(withAddress(span))));
    }
    return text.toString();
  }

  private static String withAddress(Span span) {
    return span.url().isEmpty() ? span.text() : span.text() + " (" + span.url() + ")";
  }
}
