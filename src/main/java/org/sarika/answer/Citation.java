package org.sarika.answer;

import java.time.Instant;
import java.util.List;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Source;
import org.sarika.time.RelativeWords;

/**
 * A numbered excerpt with all that a reader needs to judge it.
 *
 * @param number from 1, as shown
 * @param excerpt the words; "…" if they were taken back
 * @param source where they stand
 * @param notes the curator's remarks on their paragraph
 * @param speaker who said it, if the excerpt itself names who; else empty
 * @param standing whether the words may be shown
 */
public record Citation(
    int number,
    Excerpt excerpt,
    Source source,
    List<Note> notes,
    String speaker,
    Standing standing) {
  /** In the place of words that were taken back: whoever forgets to ask shows nothing of them. */
  private static final String NOTHING = "…";

  public Citation {
    notes = List.copyOf(notes);
  }

  /** One that stands. */
  public Citation(int number, Excerpt excerpt, Source source, List<Note> notes, String speaker) {
    this(number, excerpt, source, notes, speaker, Standing.STANDS);
  }

  /** The same without its words, which the curator took back. */
  public Citation retracted(Instant at, String reason) {
    Excerpt blank =
        new Excerpt(
            excerpt.article(),
            excerpt.paragraph(),
            excerpt.start(),
            excerpt.end(),
            NOTHING,
            0,
            NOTHING.length());
    return new Citation(number, blank, source, List.of(), "", new Standing.Retracted(at, reason));
  }

  /** The same under another number. */
  public Citation numbered(int other) {
    return new Citation(other, excerpt, source, notes, speaker, standing);
  }

  /** What "Monday" or "last year" in its words mean, from the article's own date. */
  public List<RelativeWords.Explained> dates() {
    return stands() && source.language().startsWith("en")
        ? RelativeWords.in(excerpt.text(), source.published())
        : List.of();
  }

  /** Whether the curator marked its paragraph so. */
  boolean isUnreliable() {
    return notes.stream().anyMatch(note -> note.kind() == NoteKind.UNRELIABLE);
  }

  /** Whether its words may be shown. */
  public boolean stands() {
    return standing instanceof Standing.Stands;
  }
}
