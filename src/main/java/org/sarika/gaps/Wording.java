package org.sarika.gaps;

import java.util.regex.Pattern;

/** Makes a question fit to be kept: without what leads to a person, and not longer than useful. */
final class Wording {
  /** In UTF-16 units. */
  static final int LONGEST = 400;

  private static final String MASK = "…";

  private static final Pattern PRIVATE =
      Pattern.compile(
          "https?://\\S+|\\bwww\\.\\S+|\\S+@\\S+\\.\\S+|(?<!\\w)@\\w{3,}"
              // Only what is dialled: figures and years are what is asked about.
              + "|\\+\\d[\\d ().-]{7,}\\d|\\b0\\d{1,2}[ -]?\\d{3}[ -]?\\d{3,4}\\b");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Wording() {}

  /** The same for its own result. */
  static String of(String question) {
    String plain = BLANKS.matcher(PRIVATE.matcher(question).replaceAll(MASK)).replaceAll(" ");
    return cut(plain.strip());
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + MASK;
  }
}
