package org.sarika.platform.console;

import java.util.StringJoiner;
import org.sarika.render.WholeParagraph;

/** Text broken into lines, safe on a terminal. */
final class WrappedText {
  static final String INDENT = "    ";

  private final ConsoleStyle style;

  WrappedText(ConsoleStyle style) {
    this.style = style;
  }

  String plain(String text) {
    return marked(text, 0, 0);
  }

  /** A text behind a mark; further lines are indented by four. */
  String behind(String mark, String text) {
    String safe = PlainText.safe(text);
    StringJoiner joined = new StringJoiner("\n" + INDENT, mark, "");
    int columns = style.columns() == 0 ? 0 : style.columns() - INDENT.length();
    PlainText.lines(safe, columns)
        .forEach(line -> joined.add(safe.substring(line.start(), line.end())));
    return joined.toString();
  }

  /** A text of which some stands out where there is colour. */
  String marked(String text, int start, int end) {
    String safe = PlainText.safe(text);
    StringJoiner lines = new StringJoiner("\n");
    for (PlainText.Line line : PlainText.lines(safe, style.columns())) {
      int from = Math.clamp(start, line.start(), line.end());
      int to = Math.clamp(end, from, line.end());
      String key = safe.substring(from, to);
      lines.add(
          safe.substring(line.start(), from)
              + (key.isEmpty() ? "" : style.key(key))
              + safe.substring(to, line.end()));
    }
    return lines.toString();
  }

  /** A paragraph in which an excerpt has to stand out without colour as well. */
  String whole(WholeParagraph paragraph) {
    if (style.colour() || paragraph.marked().isEmpty()) {
      return marked(paragraph.text(), paragraph.markStart(), paragraph.markEnd());
    }
    return plain(paragraph.before() + "»" + paragraph.marked() + "«" + paragraph.after());
  }
}
