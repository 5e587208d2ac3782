package org.sarika.platform.console;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sarika.render.Inline;
import org.sarika.render.NoteLine;
import org.sarika.render.RichText;
import org.sarika.render.SideLine;
import org.sarika.render.SourceLine;

/** Blocks as lines of a terminal. */
final class BlockText {
  private final ConsoleStyle style;
  private final WrappedText wrapped;

  BlockText(ConsoleStyle style) {
    this.style = style;
    this.wrapped = new WrappedText(style);
  }

  /** The block without a line break at the end. */
  String of(RichText block) {
    return switch (block) {
      case RichText.Paragraph paragraph -> paragraph(paragraph);
      case RichText.Cited cited ->
          wrapped.marked(cited.quote().text(), cited.quote().keyStart(), cited.quote().keyEnd())
              + "\n"
              + source("[%d] ".formatted(cited.quote().number()), cited.source(), cited.notes());
      case RichText.Retracted retracted ->
          wrapped.behind("[%d] ".formatted(retracted.number()), headline(retracted.source()))
              + "\n"
              + wrapped.behind(WrappedText.INDENT, retracted.sentence());
      case RichText.Disagreeing disagreeing ->
          style.bold(PlainText.safe(disagreeing.heading()) + ":")
              + disagreeing.sides().stream()
                  .map(side -> "\n" + wrapped.behind("  ", side(side)))
                  .collect(Collectors.joining());
      case RichText.Headlines headlines ->
          wrapped.behind("", headlines.heading())
              + headlines.sources().stream()
                  .map(source -> "\n" + wrapped.behind("  - ", headline(source)))
                  .collect(Collectors.joining());
      case RichText.InPlace inPlace -> inPlace(inPlace);
      case RichText.Facts facts ->
          style.bold(PlainText.safe(facts.heading()))
              + facts.facts().stream()
                  .map(fact -> "\n" + wrapped.behind("  ", fact.label() + ": " + fact.text()))
                  .collect(Collectors.joining());
    };
  }

  private String paragraph(RichText.Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    boolean bold = false;
    for (Inline inline : paragraph.inlines()) {
      text.append(inline.text());
      bold = bold || inline instanceof Inline.Bold;
      if (inline instanceof Inline.Link link) {
        text.append(" (").append(link.url()).append(')');
      }
    }
    String lines = text.toString().lines().map(wrapped::plain).collect(Collectors.joining("\n"));
    return bold ? style.bold(lines) : lines;
  }

  private String inPlace(RichText.InPlace inPlace) {
    StringJoiner paragraphs = new StringJoiner("\n\n");
    inPlace.paragraphs().forEach(paragraph -> paragraphs.add(wrapped.whole(paragraph)));
    return paragraphs + "\n\n" + source("", inPlace.source(), inPlace.notes());
  }

  /** Where words stand, with the curator's notes. */
  private String source(String mark, SourceLine source, List<NoteLine> notes) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(wrapped.behind(mark, headline(source)));
    if (!source.url().isEmpty()) {
      lines.add(WrappedText.INDENT + style.faint(PlainText.safe(source.url())));
    }
    if (!source.alsoIn().isEmpty()) {
      lines.add(wrapped.behind(WrappedText.INDENT, source.alsoIn()));
    }
    for (NoteLine note : notes) {
      String url = note.url().isEmpty() ? "" : " (" + note.url() + ")";
      lines.add(wrapped.behind(WrappedText.INDENT, note.label() + ": " + note.text() + url));
    }
    return lines.toString();
  }

  /** Outlet, date, headline, form and who said it. */
  private static String headline(SourceLine source) {
    String line =
        String.join(
            " · ", source.outlet(), source.date(), source.headline(), source.form().label());
    String said = source.speaker().isEmpty() ? line : line + " · " + source.speaker();
    return source.caution().isEmpty() ? said : said + " · " + source.caution();
  }

  private static String side(SideLine side) {
    String date = side.date().isEmpty() ? "" : ", " + side.date();
    return "[%d] %s%s: %s".formatted(side.citation(), side.who(), date, side.words());
  }
}
