package org.sarika.answer.facts;

import java.time.LocalDate;

/**
 * A day, month, year or period that a sentence names.
 *
 * @param first its first day
 * @param last its last day
 * @param start UTF-16 offset in the sentence
 * @param end offset after it
 * @param qualifies whether it tells which one of several, as in "the drill of 2014"
 */
public record Moment(LocalDate first, LocalDate last, int start, int end, boolean qualifies) {
  /** Whether both may mean the same day. */
  public boolean meets(Moment other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
