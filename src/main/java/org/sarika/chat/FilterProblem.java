package org.sarika.chat;

/**
 * Why a filter cannot be obeyed.
 *
 * @param kind what is wrong
 * @param filter its name as typed, such as {@code from}
 * @param value what was typed behind it; may be empty; the asker's own words
 */
public record FilterProblem(Kind kind, String filter, String value) {
  /** What is wrong with a filter. */
  public enum Kind {
    /** There is no such filter. */
    UNKNOWN,
    /** Nothing stands behind it. */
    EMPTY,
    /** It is neither year nor month nor day. */
    NO_DATE,
    /** There is no such viewpoint. */
    NO_VIEWPOINT,
    /** It is given more than once. */
    TWICE,
    /** A quotation mark is not closed. */
    UNCLOSED,
    /** Its value is longer than any name. */
    TOO_LONG,
    /** The first day is after the last. */
    ORDER
  }
}
