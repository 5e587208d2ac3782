package org.sarika.answer.facts;

import java.util.Set;

/**
 * How many of what, as far as one sentence says.
 *
 * @param low least that it may mean
 * @param high most that it may mean
 * @param unit of measure, such as {@code $} or {@code %}; empty for what is counted
 * @param nouns stems of what is counted
 * @param role what happened to those who are counted, such as {@code die}; empty if not known
 * @param whole whether it is the whole that another figure is a part of
 * @param start UTF-16 offset in the sentence
 * @param end offset after it, its noun included
 */
public record Figure(
    double low,
    double high,
    String unit,
    Set<String> nouns,
    String role,
    boolean whole,
    int start,
    int end) {
  public Figure {
    nouns = Set.copyOf(nouns);
  }

  /** Whether both count or measure the same kind of thing. */
  public boolean isOf(Figure other) {
    boolean roles = role.isEmpty() || other.role.isEmpty() || role.equals(other.role);
    boolean kinds =
        unit.equals(other.unit)
            && (!unit.isEmpty() || nouns.stream().anyMatch(other.nouns::contains));
    return kinds && roles && whole == other.whole;
  }

  /** Whether both may be the same number. */
  public boolean meets(Figure other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether it counts people who died, were hurt or fled: such counts grow by the day. */
  public boolean isToll() {
    return !role.isEmpty();
  }

  double middle() {
    return (low + high) / 2;
  }

  /** Whether it is clearly the larger one. */
  public boolean exceeds(Figure other) {
    return middle() > other.middle();
  }
}
