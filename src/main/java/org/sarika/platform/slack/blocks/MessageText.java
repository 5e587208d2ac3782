package org.sarika.platform.slack.blocks;

import java.util.List;
import org.sarika.render.Line;
import org.sarika.render.Span;

/** Lines as the text of a message, which Slack reads as markup where it is not escaped. */
final class MessageText {
  private MessageText() {}

  /** All of them, with links written out. */
  static String of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (!text.isEmpty()) {
        text.append(line.apart() ? "\n\n" : "\n");
      }
      line.spans().forEach(span -> text.append(escaped(withAddress(span))));
    }
    return text.toString();
  }

  private static String withAddress(Span span) {
    return span.url().isEmpty() ? span.text() : span.text() + " (" + span.url() + ")";
  }

  /** Only what Slack demands. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
