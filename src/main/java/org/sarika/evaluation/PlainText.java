package org.sarika.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How texts are compared: by their letters and digits, in lower case, words parted by a space. */
final class PlainText {
  // The scorer's own language takes marks (category M) for gaps between words: so do we.
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final String SPACE =
      "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  private static final Pattern BLANK = Pattern.compile("[" + SPACE + "]*");
  private static final Pattern SENTENCE_ENDS =
      Pattern.compile(
          "(?<=[.!?])[\"\u201d\u2019')\\]]*[" + SPACE + "]+(?=[A-Z0-9\"\u201c\u2018'(\\[])|\\n+");

  private PlainText() {}

  /** The text as it is compared. */
  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return trim(GAPS.matcher(folded).replaceAll(" "));
  }

  /** Whether {@code phrase} stands in {@code plain}, from word to word. */
  static boolean holds(String plain, String phrase) {
    String words = of(phrase);
    return !words.isEmpty() && (" " + plain + " ").contains(" " + words + " ");
  }

  /** The words of a plain text in order. */
  static List<String> words(String plain) {
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ", -1));
  }

  /** The different words of a plain text. */
  static Set<String> vocabulary(String plain) {
    return new LinkedHashSet<>(words(plain));
  }

  /** The sentences of a text, each as it is compared; none is empty. */
  static List<String> sentences(String text) {
    return SENTENCE_ENDS.splitAsStream(text).map(PlainText::of).filter(s -> !s.isEmpty()).toList();
  }

  /** Words that two plain texts share, as part of the words that either has, 0 to 1. */
  static double similarity(String one, String other) {
    Set<String> words = vocabulary(one);
    Set<String> others = vocabulary(other);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    long shared = shared(words, others);
    return (double) shared / (words.size() + others.size() - shared);
  }

  static long shared(Set<String> words, Set<String> others) {
    return words.stream().filter(others::contains).count();
  }

  static boolean isBlank(String text) {
    return BLANK.matcher(text).matches();
  }

  /** Length in code points. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The first code points of a text. */
  static String start(String text, int codePoints) {
    return length(text) <= codePoints
        ? text
        : text.substring(0, text.offsetByCodePoints(0, codePoints));
  }

  private static String trim(String spaced) {
    int start = spaced.startsWith(" ") ? 1 : 0;
    int end = spaced.length() - (spaced.endsWith(" ") ? 1 : 0);
    return start < end ? spaced.substring(start, end) : "";
  }
}
