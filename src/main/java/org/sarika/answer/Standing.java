package org.sarika.answer;

import java.time.Instant;

/** Whether what was shown may still be shown. */
public sealed interface Standing {
  /** It may. */
  record Stands() implements Standing {}

  /**
   * The curator took it back: its words are shown no more.
   *
   * @param at when
   * @param reason why, for readers; not blank
   */
  record Retracted(Instant at, String reason) implements Standing {}

  /** What every new citation has. */
  Standing STANDS = new Stands();
}
