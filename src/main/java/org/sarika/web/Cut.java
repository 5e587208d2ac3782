package org.sarika.web;

/** Shortens what a reader typed, never inside a character. */
final class Cut {
  private Cut() {}

  /** The text, or its start with "…" where it is longer than {@code limit} UTF-16 units. */
  static String at(int limit, String text) {
    if (text.length() <= limit) {
      return text;
    }
    int end = limit - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
