package org.sarika.knowledge;

import java.util.Locale;

/** What a curator's note does to the paragraph that it stands at. */
public enum NoteKind {
  /** The paragraph is wrong on a point; the note says what is right, and travels with it. */
  CORRECTION,
  /** The paragraph needs a word beside it; the note travels with it. */
  CONTEXT,
  /** The paragraph must never answer alone. */
  UNRELIABLE,
  /** The outlet took the paragraph back; it is never shown as an answer. */
  RETRACTED;

  /** The word in front matter, in JSON and on the screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
