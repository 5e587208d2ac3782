package org.sarika.time;

/**
 * Words of a text that mean days.
 *
 * @param start UTF-16 offset of the first
 * @param end offset after the last
 * @param period what they mean
 * @param form how they say it
 */
public record Mention(int start, int end, Period period, Form form) {
  /** How a date is said. */
  public enum Form {
    /** With its year. */
    DATED,
    /** A day or month without its year: the year is a guess. */
    YEARLESS,
    /** Against the day of writing, such as "yesterday". */
    RELATIVE
  }

  Mention meaning(Period other) {
    return new Mention(start, end, other, form);
  }

  Mention dated(Period other) {
    return new Mention(start, end, other, Form.DATED);
  }
}
