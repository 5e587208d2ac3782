package org.sarika.platform.telegram;

import java.util.List;
import java.util.stream.Collectors;
import org.sarika.render.Line;
import org.sarika.render.Span;

/** The HTML of {@code sendRichMessage}, where nothing becomes live by itself. */
final class RichHtml implements Html {
  /** Telegram takes 32,768 characters. */
  static final int LONGEST = 30_000;

  /** Telegram takes 500 blocks, each of which is a pair of tags. */
  private static final int MOST_TAGS = 400;

  @Override
  public boolean fits(Cost cost) {
    return cost.bytes() <= LONGEST && cost.tags() <= MOST_TAGS;
  }

  @Override
  public String write(List<Line> lines) {
    return lines.stream().map(RichHtml::block).collect(Collectors.joining("\n"));
  }

  private static String block(Line line) {
    String runs = line.spans().stream().map(RichHtml::run).collect(Collectors.joining());
    return line.kind() == Line.Kind.QUOTATION
        ? "<blockquote expandable>" + runs + "</blockquote>"
        : "<p>" + runs + "</p>";
  }

  private static String run(Span span) {
    String text = Html.escaped(span.text()).replace("\n", "<br>");
    String shown = span.bold() ? "<b>" + text + "</b>" : text;
    return span.url().isEmpty() ? shown : Html.link(shown, span.url());
  }
}
