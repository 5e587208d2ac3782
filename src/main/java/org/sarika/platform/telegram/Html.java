package org.sarika.platform.telegram;

import java.util.List;

/** Writes lines as one of Telegram's kinds of HTML. Pure. */
interface Html {
  /** The lines of one message. */
  String write(List<Line> lines);

  /** Whether Telegram takes a message of these lines. */
  boolean fits(List<Line> lines);

  /** Only what Telegram demands: it knows few named entities. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String link(String text, String url) {
    return "<a href=\"" + escaped(url).replace("\"", "&quot;") + "\">" + text + "</a>";
  }
}
