package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.render.Line;
import org.sarika.render.Span;

/**
 * The HTML of {@code sendMessage}. No tag lies within another but for those of a quotation, and
 * none within {@code <code>}.
 */
final class ClassicHtml implements Html {
  /** UTF-16 units, after parsing. */
  static final int LONGEST = 4096;

  /** The Bot API refuses 32,768 bytes of text before it parses them. */
  private static final int MOST_BYTES = 30_000;

  /** Telegram drops what is beyond 100, and what is dropped could become live. */
  private static final int MOST_ENTITIES = 90;

  @Override
  public boolean fits(Cost cost) {
    return cost.units() <= LONGEST && cost.bytes() <= MOST_BYTES && cost.tags() <= MOST_ENTITIES;
  }

  @Override
  public String write(List<Line> lines) {
    StringBuilder html = new StringBuilder();
    for (Line line : lines) {
      if (!html.isEmpty()) {
        html.append(line.apart() ? "\n\n" : "\n");
      }
      html.append(line.kind() == Line.Kind.QUOTATION ? quotation(line) : runs(line));
    }
    return html.toString();
  }

  private static String quotation(Line line) {
    return "<blockquote expandable>" + runs(line) + "</blockquote>";
  }

  private static String runs(Line line) {
    String text = line.text();
    List<LiveText.Range> live =
        line.kind() == Line.Kind.OURS ? LiveText.inOurs(text) : LiveText.in(text);
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Span span : line.spans()) {
      html.append(span.url().isEmpty() ? inert(span, at, live) : link(span));
      at += span.text().length();
    }
    return html.toString();
  }

  /** A link's words lead where the link does, whatever they are. */
  private static String link(Span span) {
    return Html.link(shown(span), span.url());
  }

  private static String inert(Span span, int offset, List<LiveText.Range> live) {
    StringBuilder html = new StringBuilder();
    int length = span.text().length();
    int at = 0;
    for (LiveText.Range range : live) {
      int start = Math.clamp(range.start() - offset, at, length);
      int end = Math.clamp(range.end() - offset, start, length);
      if (end > start) {
        html.append(shown(span.part(at, start)));
        html.append("<code>").append(Html.escaped(span.text().substring(start, end)));
        html.append("</code>");
        at = end;
      }
    }
    return html.append(shown(span.part(at, length))).toString();
  }

  private static String shown(Span span) {
    String text = Html.escaped(span.text());
    return span.bold() && !text.isEmpty() ? "<b>" + text + "</b>" : text;
  }
}
