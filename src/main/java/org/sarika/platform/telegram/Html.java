package org.sarika.platform.telegram;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sarika.render.Line;

/** Writes lines as one of Telegram's kinds of HTML. Pure. */
interface Html {
  /** The lines of one message. */
  String write(List<Line> lines);

  /** Whether Telegram takes a message of this size. */
  boolean fits(Cost cost);

  /** What a line takes. */
  default Cost cost(Line line) {
    String html = write(List.of(line));
    return new Cost(
        line.text().length(),
        html.getBytes(StandardCharsets.UTF_8).length,
        html.split("</", -1).length - 1);
  }

  /** What lines take. */
  default Cost cost(List<Line> lines) {
    return lines.stream().map(this::cost).reduce(Cost.NONE, Cost::plus);
  }

  /** Only what Telegram demands: it knows few named entities. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String link(String text, String url) {
    return "<a href=\"" + escaped(url).replace("\"", "&quot;") + "\">" + text + "</a>";
  }
}
