package org.sarika.knowledge;

/**
 * A curator's remark on one paragraph.
 *
 * @param paragraph the paragraph's number, from 1
 * @param kind what it does
 * @param text what a reader is told, not blank
 * @param source the address that backs it; empty if none
 */
public record Note(int paragraph, NoteKind kind, String text, String source) {
  public Note {
    if (paragraph < 1) {
      throw new IllegalArgumentException("note's paragraph %d is below 1".formatted(paragraph));
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("note's text is blank");
    }
  }
}
