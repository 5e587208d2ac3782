package org.sarika.answer;

import java.util.List;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Source;

/**
 * A numbered excerpt with all that a reader needs to judge it.
 *
 * @param number from 1, as shown
 * @param excerpt the words
 * @param source where they stand
 * @param notes the curator's remarks on their paragraph
 * @param speaker who said it, if the excerpt itself names who; else empty
 */
public record Citation(
    int number, Excerpt excerpt, Source source, List<Note> notes, String speaker) {
  public Citation {
    notes = List.copyOf(notes);
  }
}
