package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sarika.knowledge.Form;

/**
 * Lays blocks out as lines. What a reader must not miss, such as a correction, stands before the
 * quotation that it belongs to and outside of it, since an edge may fold quotations up. Links lead
 * to cited articles and to the reading room only.
 */
public final class BlockLines {
  private static final String DOT = " · ";
  private static final String BULLET = "• ";

  private final ReadingRoom room;

  public BlockLines(ReadingRoom room) {
    this.room = room;
  }

  /** The lines that stand together, in order; the first one is set apart. */
  public List<Line> of(RichText block) {
    return switch (block) {
      case RichText.Paragraph paragraph -> List.of(paragraph(paragraph));
      case RichText.Cited cited -> cited(cited, "[%d] ".formatted(cited.quote().number()));
      case RichText.Retracted retracted -> retracted(retracted);
      case RichText.Disagreeing disagreeing -> disagreeing(disagreeing);
      case RichText.Headlines headlines -> headlines(headlines);
      case RichText.InPlace inPlace -> inPlace(inPlace);
      case RichText.Facts facts -> facts(facts);
    };
  }

  private static Line paragraph(RichText.Paragraph paragraph) {
    return new Line(
        Line.Kind.OURS,
        true,
        paragraph.inlines().stream()
            .map(inline ->
                switch (inline) {
                  case Inline.Text text -> Span.plain(text.text());
                  case Inline.Bold bold -> Span.bold(bold.text());
                  case Inline.Link link -> Span.link(link.text(), link.url());
                })
            .toList());
  }

  /** An excerpt that stands alone, with nothing to number it among. */
  public List<Line> alone(RichText.Cited cited) {
    return cited(cited, "");
  }

  /** An article that stands alone. */
  public Line alone(SourceLine source) {
    return new Line(Line.Kind.OTHERS, true, headline(Span.plain(""), source, source.formWord()));
  }

  private List<Line> cited(RichText.Cited cited, String number) {
    Quote quote = cited.quote();
    List<Line> lines = new ArrayList<>();
    lines.add(source(Span.bold(number), cited.source(), quote.place()));
    lines.addAll(notes(cited.notes()));
    if (!cited.dates().isEmpty()) {
      lines.add(Line.others(false, Span.plain(VisibleText.onOneLine(cited.dates()))));
    }
    lines.add(quotation(quote, cited.source().form()));
    return lines;
  }

  private static List<Line> retracted(RichText.Retracted retracted) {
    SourceLine source = retracted.source();
    return List.of(
        new Line(
            Line.Kind.OTHERS,
            true,
            headline(Span.bold("[%d] ".formatted(retracted.number())), source, source.formWord())),
        Line.others(false, Span.bold(VisibleText.onOneLine(retracted.sentence()))));
  }

  /** Quotation marks stand around an outlet's own words only: a digest has marks of its own. */
  private static Line quotation(Quote quote, Form form) {
    boolean verbatim = form == Form.FULL_TEXT;
    return new Line(
        Line.Kind.QUOTATION,
        false,
        List.of(
            Span.plain(verbatim ? "“" : ""),
            Span.plain(quote.before()),
            Span.bold(quote.key()),
            Span.plain(quote.after()),
            Span.plain(verbatim ? "”" : "")));
  }

  private Line source(Span mark, SourceLine source, Place place) {
    List<Span> spans = new ArrayList<>(headline(mark, source, source.formLabel()));
    spans.addAll(alsoIn(source));
    String address = room.address(place.path());
    if (!address.isEmpty()) {
      spans.add(Span.plain(DOT));
      spans.add(Span.link(room.label(), address));
    }
    return new Line(Line.Kind.OTHERS, true, spans);
  }

  private static List<Span> headline(Span mark, SourceLine source, String form) {
    String speaker =
        source.speaker().isEmpty() ? "" : DOT + VisibleText.onOneLine(source.speaker());
    String caution = source.caution().isEmpty() ? "" : DOT;
    return List.of(
        mark,
        Span.plain(VisibleText.onOneLine(source.outlet()) + DOT + source.date() + DOT),
        Span.link(VisibleText.onOneLine(source.headline()), source.url()),
        Span.plain(DOT + form + speaker + caution),
        Span.bold(source.caution()));
  }

  private static List<Span> alsoIn(SourceLine source) {
    return source.alsoIn().isEmpty()
        ? List.of()
        : List.of(Span.plain(DOT + VisibleText.onOneLine(source.alsoIn())));
  }

  private static List<Line> notes(List<NoteLine> notes) {
    return notes.stream()
        .map(note ->
            Line.others(
                false,
                Span.bold(note.label() + ": "),
                Span.plain(VisibleText.onOneLine(note.text()))))
        .toList();
  }

  private static List<Line> disagreeing(RichText.Disagreeing disagreeing) {
    return withHeading(
        Line.ours(true, Span.bold(disagreeing.heading())),
        disagreeing.sides().stream().map(BlockLines::side));
  }

  private static Line side(SideLine side) {
    String when = side.date().isEmpty() ? "" : ", " + side.date();
    return Line.others(
        false,
        Span.bold("[%d] ".formatted(side.citation())),
        Span.plain(VisibleText.onOneLine(side.who() + when + ": " + side.words())));
  }

  private static List<Line> headlines(RichText.Headlines headlines) {
    return withHeading(
        Line.ours(true, Span.plain(headlines.heading())),
        headlines.sources().stream()
            .map(source -> headline(Span.plain(BULLET), source, source.formWord()))
            .map(spans -> new Line(Line.Kind.OTHERS, false, spans)));
  }

  private static List<Line> facts(RichText.Facts facts) {
    return withHeading(
        Line.ours(true, Span.bold(facts.heading())),
        facts.facts().stream()
            .map(fact ->
                Line.others(
                    false,
                    Span.bold(VisibleText.onOneLine(fact.label()) + ": "),
                    Span.plain(VisibleText.onOneLine(fact.text())))));
  }

  private List<Line> inPlace(RichText.InPlace inPlace) {
    SourceLine source = inPlace.source();
    List<Line> lines = new ArrayList<>();
    List<Span> spans = new ArrayList<>(headline(Span.plain(""), source, source.formLabel()));
    spans.addAll(alsoIn(source));
    lines.add(new Line(Line.Kind.OTHERS, true, spans));
    lines.addAll(notes(inPlace.notes()));
    inPlace.paragraphs().forEach(paragraph -> lines.add(whole(paragraph)));
    return lines;
  }

  private static Line whole(WholeParagraph paragraph) {
    String text = paragraph.text();
    int start = Math.clamp(paragraph.markStart(), 0, text.length());
    int end = Math.clamp(paragraph.markEnd(), start, text.length());
    return new Line(
        Line.Kind.QUOTATION,
        false,
        List.of(
            Span.plain(text.substring(0, start)),
            Span.bold(text.substring(start, end)),
            Span.plain(text.substring(end))));
  }

  private static List<Line> withHeading(Line heading, Stream<Line> lines) {
    return Stream.concat(Stream.of(heading), lines).toList();
  }
}
