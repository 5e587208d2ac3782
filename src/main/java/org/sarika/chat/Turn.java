package org.sarika.chat;

import java.time.Instant;
import java.util.List;
import org.sarika.answer.Citation;

/**
 * One question and what was shown for it.
 *
 * @param text as the asker wrote it
 * @param standalone the same, understandable alone
 * @param citations what was shown; empty if nothing was found
 * @param at when it was asked
 */
public record Turn(String text, String standalone, List<Citation> citations, Instant at) {
  public Turn {
    citations = List.copyOf(citations);
  }
}
