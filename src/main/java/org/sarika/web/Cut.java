package org.sarika.web;

/** Shortens what a reader typed, never inside a character. */
final class Cut {
  private Cut() {}

  /** The text, or its start with "…" where it is longer than {@code limit} UTF-16 units. */
  static String at(int limit, String text) {
    return text.length() <= limit ? text : hard(limit - 1, text) + "…";
  }

  /** The first {@code limit} UTF-16 units, one less if the last one would be half a character. */
  static String hard(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end);
  }
}
