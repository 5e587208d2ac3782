package org.sarika.retrieval;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Glosses Khmer and Chinese, which are written without spaces: at each place the longest phrase
 * that is known. What is not known stays as it is, and so does what is written in other scripts.
 */
final class UnspacedGloss {
  private static final String INVISIBLE = "[\\u200b-\\u200d\\u2060\\ufeff]";

  /** Subscript da and ta look alike, and either is written for the other. */
  private static final String SUBSCRIPT_DA = "\u17d2\u178a";

  private static final String SUBSCRIPT_TA = "\u17d2\u178f";
  private static final char SUBSCRIPT = '\u17d2';

  private final Map<String, String> phrases = new HashMap<>();
  private final Map<Integer, Integer> simplified = new HashMap<>();
  private int longest;

  /**
   * A gloss without phrases.
   *
   * @param simplified from traditional characters to simplified ones
   */
  UnspacedGloss(Map<String, String> simplified) {
    simplified.forEach((from, to) -> this.simplified.put(from.codePointAt(0), to.codePointAt(0)));
  }

  /** Whether some of the text is in a script that is glossed. */
  static boolean isWrittenIn(String text) {
    return text.codePoints().anyMatch(UnspacedGloss::isGlossed);
  }

  private static boolean isGlossed(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return script == UnicodeScript.KHMER || script == UnicodeScript.HAN;
  }

  /** Adds a phrase unless it is there; only one that begins in a script that is glossed is met. */
  void add(String phrase, String english) {
    String key = normal(phrase).replaceAll("\\s+", "");
    if (!key.isEmpty() && isGlossed(key.codePointAt(0))) {
      phrases.putIfAbsent(key, english);
      longest = Math.max(longest, key.length());
    }
  }

  /** The text in English words, as far as they are known. */
  String english(String text) {
    String question = Figures.ofUnspaced(normal(text));
    String dense = question.replaceAll("\\s+", "");
    boolean[] spaced = spaces(question, dense.length());
    LeastLeft split =
        new LeastLeft(dense.length(), longest, (start, end) -> isPhrase(dense, start, end));
    StringBuilder english = new StringBuilder();
    for (LeastLeft.Piece piece : split.pieces()) {
      String part = dense.substring(piece.start(), piece.end());
      if (piece.known()) {
        english.append(' ').append(phrases.get(part)).append(' ');
      } else {
        english.append(spaced[piece.start()] ? " " : "").append(part);
      }
    }
    return english.toString().replaceAll("\\s+", " ").strip();
  }

  /** For each character of the text without spaces, whether one stood before it. */
  private static boolean[] spaces(String text, int length) {
    boolean[] spaced = new boolean[length];
    int at = 0;
    boolean space = false;
    for (int i = 0; i < text.length() && at < length; i++) {
      if (isSpace(text.charAt(i))) {
        space = true;
      } else {
        spaced[at++] = space;
        space = false;
      }
    }
    return spaced;
  }

  /** What {@code \s} means in a pattern. */
  private static boolean isSpace(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }

  private boolean isPhrase(String text, int start, int end) {
    return isBoundary(text, end)
        && (start == 0 || isBoundary(text, start))
        && phrases.containsKey(text.substring(start, end));
  }

  /** Neither within a written cluster nor within a number. */
  private static boolean isBoundary(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    int kind = Character.getType(after);
    boolean mark = kind == Character.NON_SPACING_MARK || kind == Character.COMBINING_SPACING_MARK;
    boolean number = Character.isDigit(before) && Character.isDigit(after);
    return !mark && !number && before != SUBSCRIPT;
  }

  private String normal(String text) {
    StringBuilder normal = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll(INVISIBLE, "")
        .replace(SUBSCRIPT_DA, SUBSCRIPT_TA)
        .codePoints()
        .map(character -> simplified.getOrDefault(character, character))
        .forEach(character -> {
          int digit = Character.digit(character, 10);
          normal.appendCodePoint(
              Character.isDigit(character) && digit >= 0 ? '0' + digit : character);
        });
    return normal.toString();
  }
}
