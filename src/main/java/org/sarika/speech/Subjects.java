package org.sarika.speech;

import java.util.Optional;
import java.util.Set;

/** Finds the subject of a sentence or a clause as far as its beginning tells. */
final class Subjects {
  private static final Set<String> STARTS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "some", "many", "several", "two", "three",
          "four", "one", "most", "another", "this", "that");

  private final Words words;
  private final ForwardPhrases phrases;

  Subjects(Words words) {
    this.words = words;
    this.phrases = new ForwardPhrases(words);
  }

  /** Whom or what a sentence is about. */
  static Optional<Mention> of(Words words) {
    return new Subjects(words).ofSentence().map(Phrase::mention);
  }

  Optional<Phrase> ofSentence() {
    return phrases.from(isOpened() ? behindOpener() : 0);
  }

  /** The subject behind the last semicolon before a verb. */
  Optional<Phrase> ofClause(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (words.at(i).isMark(";")) {
        return phrases.from(i + 1);
      }
    }
    return Optional.empty();
  }

  private boolean isOpened() {
    return words.isAny(0, Vocabulary.OPENERS)
        && !words.isAny(0, Vocabulary.PRONOUNS)
        && !words.isAny(0, STARTS);
  }

  /** Behind the comma, or two if a date has one of its own; else behind the first word. */
  private int behindOpener() {
    int from = behindComma(0);
    if (from < words.size()
        && (words.at(from).isNumber() || Vocabulary.TIMES.contains(words.at(from).lower()))) {
      from = behindComma(from);
    }
    return from < words.size() ? from : 1;
  }

  private int behindComma(int from) {
    int i = from;
    while (i < words.size() && !words.at(i).isMark(",")) {
      i++;
    }
    return i + 1;
  }
}
