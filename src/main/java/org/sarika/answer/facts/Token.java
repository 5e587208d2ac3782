package org.sarika.answer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a sentence.
 *
 * @param text as written
 * @param lower in lower case
 * @param start UTF-16 offset of its first character
 * @param end offset after its last character
 */
record Token(String text, String lower, int start, int end) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:[A-Z]\\.){2,}|\\d+(?:st|nd|rd|th)\\b|\\d+(?:,\\d{3})*(?:\\.\\d+)?"
              + "|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:-\\p{L}[\\p{L}\\p{M}\\p{N}]*|-\\p{N}+|['’]\\p{L}+)*|[^\\s]");

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return tokens;
  }

  boolean isNumber() {
    return isDigit(text.charAt(0)) && isDigit(text.charAt(text.length() - 1));
  }

  /** Only what {@link Double#parseDouble} reads: Khmer digits are glossed elsewhere. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean is(String word) {
    return lower.equals(word);
  }
}
