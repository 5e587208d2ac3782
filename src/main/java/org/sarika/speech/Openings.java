package org.sarika.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether nothing but an opener or an adverbial stands before a sentence's subject. */
final class Openings {
  private static final int LONGEST_WITH_COMMA = 16;
  private static final int LONGEST_WITHOUT = 14;
  private static final Set<String> SUBORDINATING =
      Set.of(
          "or",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "when",
          "after",
          "before",
          "as",
          "if",
          "until");
  private static final Set<String> CONJUNCTIONS =
      Stream.concat(SUBORDINATING.stream(), Stream.of("and", "but", "yet", "so"))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NO_ADVERBIAL =
      Set.of(
          "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "their", "this", "that",
          "all", "some", "many", "most", "several", "two", "three", "four", "one", "we", "i",
          "there");
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "on", "during", "for");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Words words;
  private final TimeWords times;

  Openings(Words words) {
    this.words = words;
    this.times = new TimeWords(words);
  }

  boolean isBefore(int subject) {
    if (subject == 0) {
      return true;
    }
    boolean cut =
        words.between(0, subject).stream()
            .anyMatch(word -> word.isQuote() || word.isMark(";") || word.isMark(":"));
    return !cut
        && (isConnective(subject)
            || isAdverbialWithComma(subject)
            || isAdverbialWithout(subject)
            || isTimeAlone(subject));
  }

  /** "But X said". */
  private boolean isConnective(int subject) {
    return subject == 1 && words.isAny(0, Vocabulary.OPENERS) && !words.isAny(0, SUBORDINATING);
  }

  /** "At the harbour, X said"; a clause with a verb of its own only behind a conjunction. */
  private boolean isAdverbialWithComma(int subject) {
    return words.at(subject - 1).isMark(",")
        && subject < LONGEST_WITH_COMMA
        && (words.isAny(0, Vocabulary.OPENERS) || words.at(0).lower().endsWith("ly"))
        && !words.isAny(0, NO_ADVERBIAL)
        && !hasAny(Vocabulary.SAYING, words.between(0, subject))
        && (words.isAny(0, CONJUNCTIONS)
            || !hasAny(Vocabulary.PASSIVES, words.between(1, subject - 1)));
  }

  /** "In a speech on Tuesday the minister said". */
  private boolean isAdverbialWithout(int subject) {
    return words.isAny(0, PREPOSITIONS)
        && subject > 1
        && subject < LONGEST_WITHOUT
        && words.between(1, subject).stream().allMatch(Openings::isPlain)
        && (words.isAny(subject, ARTICLES)
            || words.at(subject - 1).isNumber()
            || words.isAny(subject - 1, Vocabulary.TIMES));
  }

  private static boolean isPlain(Token word) {
    return word.isWord()
        && !Vocabulary.SAYING.contains(word.lower())
        && !Vocabulary.PASSIVES.contains(word.lower())
        && !CONJUNCTIONS.contains(word.lower())
        && !RELATIVES.contains(word.lower());
  }

  private boolean isTimeAlone(int subject) {
    for (int i = 0; i < subject; i++) {
      if (words.at(i).isWord()
          && !times.isTimeOrAdverb(i)
          && !Vocabulary.BEFORE_TIMES.contains(words.at(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAny(Set<String> lower, List<Token> words) {
    return words.stream().anyMatch(word -> lower.contains(word.lower()));
  }
}
