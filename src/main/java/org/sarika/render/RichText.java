package org.sarika.render;

import java.util.List;

/**
 * A block of a reply. No text in it is markup: an edge escapes all of it.
 *
 * <p>An excerpt cannot be laid out without its source: {@link Cited} holds both.
 */
public sealed interface RichText {
  /** Running text of Sarika's own; a line break in it begins a new line. */
  record Paragraph(List<Inline> inlines) implements RichText {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    /** Plain words. */
    public static Paragraph of(String text) {
      return new Paragraph(List.of(new Inline.Text(text)));
    }

    /** Words that stand out. */
    public static Paragraph bold(String text) {
      return new Paragraph(List.of(new Inline.Bold(text)));
    }
  }

  /**
   * A numbered excerpt, where it comes from, and what the curator says about it.
   *
   * @param dates what its relative words mean, ready to be shown; empty if it has none
   */
  record Cited(Quote quote, SourceLine source, List<NoteLine> notes, String dates)
      implements RichText {
    public Cited {
      notes = List.copyOf(notes);
    }
  }

  /**
   * In the place of an excerpt whose words were taken back.
   *
   * @param number of the citation, from 1
   * @param sentence when and why
   */
  record Retracted(int number, SourceLine source, String sentence) implements RichText {}

  /**
   * What sources say differently.
   *
   * @param heading such as "Sources disagree"
   * @param sides at least two
   * @param isConflict whether they contradict each other; else it is explained
   */
  record Disagreeing(String heading, List<SideLine> sides, boolean isConflict) implements RichText {
    public Disagreeing {
      sides = List.copyOf(sides);
    }

    /** They contradict each other. */
    public Disagreeing(String heading, List<SideLine> sides) {
      this(heading, sides, true);
    }
  }

  /** Headlines that answer nothing, under a heading that says what they are. */
  record Headlines(String heading, List<SourceLine> sources) implements RichText {
    public Headlines {
      sources = List.copyOf(sources);
    }
  }

  /**
   * What is told of something, each on a line of its own.
   *
   * @param heading what it is about
   * @param facts at least one
   */
  record Facts(String heading, List<Fact> facts) implements RichText {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Neighbouring paragraphs of an article, one with the excerpt marked in it.
   *
   * @param language BCP 47 tag of the words
   */
  record InPlace(
      SourceLine source, String language, List<WholeParagraph> paragraphs, List<NoteLine> notes)
      implements RichText {
    public InPlace {
      paragraphs = List.copyOf(paragraphs);
      notes = List.copyOf(notes);
    }
  }
}
