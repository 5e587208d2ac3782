package org.sarika.speech;

import java.util.Set;

/** Finds the days and years of a sentence, which may stand between a speaker and a verb. */
final class TimeWords {
  private static final Set<String> PREPOSITIONS = Set.of("on", "in", "last", "later");
  private static final Set<String> PARTS = Set.of("early", "late", "a");

  private final Words words;

  TimeWords(Words words) {
    this.words = words;
  }

  private boolean isTime(int index) {
    return Vocabulary.TIMES.contains(words.at(index).lower());
  }

  /** Whether a time or what leads to one stands at an index. */
  boolean isTimeOrAdverb(int index) {
    Token word = words.at(index);
    return isTime(index)
        || word.isNumber()
        || (PREPOSITIONS.contains(word.lower())
            && index + 1 < words.size()
            && (isTime(index + 1)
                || words.at(index + 1).isNumber()
                || words.isAny(index + 1, PARTS)));
  }

  /** Backwards over a time with its preposition; the same index if none ends there. */
  int skipBack(int from) {
    int i = from;
    boolean any = false;
    while (i >= 0) {
      if (isTimeOf(i, any)) {
        any = true;
      } else if (!any || (!isBefore(i) && !isCommaOfYear(i))) {
        break;
      }
      i--;
    }
    return any ? i : from;
  }

  private boolean isTimeOf(int i, boolean any) {
    return (isTime(i) && !isNamedMay(i)) || (words.at(i).isNumber() && (any || isYear(i)));
  }

  private boolean isYear(int i) {
    return i > 0 && (isTime(i - 1) || words.is(i - 1, "in"));
  }

  /** As in "Theresa May said". */
  private boolean isNamedMay(int i) {
    return words.is(i, "may")
        && i > 0
        && words.at(i - 1).isCapital()
        && words.at(i - 1).isWord()
        && !isTime(i - 1)
        && !Vocabulary.BEFORE_TIMES.contains(words.at(i - 1).lower());
  }

  private boolean isBefore(int i) {
    return words.isAny(i, Vocabulary.BEFORE_TIMES);
  }

  /** As in "May 1, 2013". */
  private boolean isCommaOfYear(int i) {
    return words.at(i).isMark(",")
        && i > 0
        && (isTime(i - 1) || words.at(i - 1).isNumber())
        && words.at(i + 1).isNumber();
  }
}
