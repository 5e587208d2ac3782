package org.sarika.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days from one to another.
 *
 * @param from the first day; {@link LocalDate#MIN} if it has no beginning
 * @param to the last day, not before the first; {@link LocalDate#MAX} if it has no end
 */
public record Period(LocalDate from, LocalDate to) {
  /** All days. */
  public static final Period EVER = new Period(LocalDate.MIN, LocalDate.MAX);

  public Period {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("a period from %s cannot end on %s".formatted(from, to));
    }
  }

  /** One day. */
  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  /** A calendar month. */
  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** A calendar year. */
  public static Period year(int year) {
    return years(year, year);
  }

  /** Calendar years, both included. */
  public static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Whether both have a day in common. */
  public boolean meets(Period other) {
    return !from.isAfter(other.to) && !to.isBefore(other.from);
  }

  /** From the first day of this one to the last of the other. */
  public Period through(Period other) {
    return new Period(from, other.to);
  }

  /** From its first day on. */
  public Period onwards() {
    return new Period(from, LocalDate.MAX);
  }

  /** Up to and with its last day. */
  public Period andBefore() {
    return new Period(LocalDate.MIN, to);
  }

  /** All days after it; itself if there are none. */
  Period after() {
    return to.equals(LocalDate.MAX) ? this : new Period(to.plusDays(1), LocalDate.MAX);
  }

  /** All days before it; itself if there are none. */
  Period before() {
    return from.equals(LocalDate.MIN) ? this : new Period(LocalDate.MIN, from.minusDays(1));
  }

  /** The days that both have; they have to meet. */
  Period common(Period other) {
    return new Period(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }

  /** Whether it has neither a beginning nor an end. */
  boolean isEver() {
    return equals(EVER);
  }
}
