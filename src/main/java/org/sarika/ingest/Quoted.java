package org.sarika.ingest;

/** Values from files as messages show them. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  /** The value in single quotes. */
  static String of(String value) {
    return "'" + cut(value) + "'";
  }

  /** At most 80 UTF-16 units of it. */
  static String cut(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end);
  }
}
