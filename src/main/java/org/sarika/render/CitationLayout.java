package org.sarika.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarika.answer.Citation;
import org.sarika.answer.Standing;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;

/** Lays a citation out, alone or in its place; either way with its source and notes. */
public final class CitationLayout {
  private final Texts texts;
  private final SourceLines sources;
  private final Periods periods;

  public CitationLayout(Texts texts) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
    this.periods = new Periods(texts);
  }

  /** The excerpt with where it comes from, or that it was taken back. */
  public RichText of(Citation citation) {
    return switch (citation.standing()) {
      case Standing.Stands _ -> cited(citation);
      case Standing.Retracted retracted ->
          new RichText.Retracted(
              citation.number(), source(citation), RetractedLine.of(texts, retracted));
    };
  }

  /** The excerpt with where it comes from, of a citation that was just made. */
  public RichText.Cited cited(Citation citation) {
    Excerpt excerpt = citation.excerpt();
    Quote quote =
        new Quote(
            citation.number(),
            excerpt.text(),
            excerpt.keyStart(),
            excerpt.keyEnd(),
            citation.source().language(),
            Place.of(excerpt));
    return new RichText.Cited(quote, source(citation), notes(citation.notes()), dates(citation));
  }

  /**
   * The excerpt marked in its paragraph.
   *
   * @param before the paragraph before; empty if there is none
   * @param paragraph the paragraph that holds it
   * @param after the paragraph after; empty if there is none
   */
  public RichText.InPlace inPlace(
      Citation citation, String before, String paragraph, String after) {
    Excerpt excerpt = citation.excerpt();
    int number = excerpt.paragraph();
    List<WholeParagraph> paragraphs =
        Stream.of(
                new WholeParagraph(number - 1, before, 0, 0),
                new WholeParagraph(number, paragraph, excerpt.start(), excerpt.end()),
                new WholeParagraph(number + 1, after, 0, 0))
            .filter(whole -> !whole.text().isEmpty())
            .toList();
    return new RichText.InPlace(
        source(citation), citation.source().language(), paragraphs, notes(citation.notes()));
  }

  /** Outside of the excerpt, whose words are never changed. */
  private String dates(Citation citation) {
    return citation.dates().stream()
        .map(one -> texts.fill("excerpt.date", one.words(), periods.write(one.period())))
        .collect(Collectors.joining(" · "));
  }

  private SourceLine source(Citation citation) {
    return sources.of(citation.source(), citation.speaker());
  }

  private List<NoteLine> notes(List<Note> notes) {
    return notes.stream().map(sources::of).toList();
  }
}
