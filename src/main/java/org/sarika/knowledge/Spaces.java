package org.sarika.knowledge;

/** White space as articles have it: also the one that does not break and the one of no width. */
final class Spaces {
  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /** The first offset from there on that is no white space. */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character that is no white space. */
  static int trimEnd(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
