package org.sarika.time;

/**
 * Words of a question that restrict it, with what stands before and behind them.
 *
 * @param start UTF-16 offset of the first
 * @param end offset after the last
 * @param period the days that are left
 */
record Restriction(int start, int end, Period period) {
  boolean overlaps(Mention mention) {
    return mention.start() < end && mention.end() > start;
  }
}
