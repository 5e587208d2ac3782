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
    return cut(value, LONGEST);
  }

  /** At most so many UTF-16 units of it, without half a character at the end. */
  static String cut(String value, int longest) {
    if (value.length() <= longest) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
    return value.substring(0, end);
  }
}
