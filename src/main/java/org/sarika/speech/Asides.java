package org.sarika.speech;

import java.util.Set;

/** Finds where an aside begins that stands between a speaker and a verb; -1 if none does. */
final class Asides {
  private static final int LONGEST = 24;
  private static final Set<String> LIST_WORDS = Set.of("and", "or");

  private final Words words;
  private final BackwardPhrases phrases;

  Asides(Words words) {
    this.words = words;
    this.phrases = new BackwardPhrases(words);
  }

  /** The comma before an aside that ends with one: not that of a list. */
  int comma(int last) {
    for (int i = last - 1; i > 0 && last - i < LONGEST; i--) {
      if (words.at(i).isMark(";")) {
        return -1;
      }
      if (words.at(i).isMark(",") && !words.isAny(i + 1, LIST_WORDS) && isBehindSpeaker(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isBehindSpeaker(int comma) {
    Token before = words.at(comma - 1);
    return before.isNumber() || before.lower().endsWith("day") || phrases.before(comma).isPresent();
  }

  /** The bracket before an aside that ends with one. */
  int bracket(int last) {
    int open = last - 1;
    while (open >= 0 && !words.at(open).isMark("(")) {
      open--;
    }
    return open;
  }
}
