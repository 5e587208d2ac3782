package org.sarika.platform.slack.blocks;

import java.util.List;
import org.sarika.render.Line;
import org.sarika.render.WrittenOut;

/** Lines as the text of a message, which Slack reads as markup where it is not escaped. */
final class MessageText {
  private MessageText() {}

  /** All of them, with links written out. */
  static String of(List<Line> lines) {
    return WrittenOut.of(lines, MessageText::escaped);
  }

  /** Only what Slack demands. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
