package org.sarika.speech;

import java.util.Set;

/** The small words that noun phrases are made of and end at, in lower case. */
final class PhraseWords {
  static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with", "on", "to");

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "this", "that", "another", "one", "two",
          "three", "four", "some", "several", "many", "most", "these", "those", "other", "both",
          "our", "my", "few");

  /** Behind these nobody is left who could speak. */
  static final Set<String> NEGATIVE = Set.of("no", "neither", "none", "nobody", "any");

  /** No description reaches over one of these. */
  static final Set<String> BARRIERS =
      Set.of(
          "that", "which", "who", "whom", "whose", "and", "but", "or", "if", "when", "while",
          "because", "than", "as", "by", "into", "about", "against", "after", "before", "during",
          "between", "through", "over", "under", "until", "without", "not", "is", "was", "were",
          "are", "be", "been", "had", "has", "have", "will", "would", "could", "should", "can",
          "may", "where", "what", "how", "why", "whether", "so", "of", "for", "at", "in", "from",
          "with", "on", "to");

  static final Set<String> GENITIVES = Set.of("of", "for", "at", "from");

  /** Besides the links. */
  static final Set<String> MORE_PREPOSITIONS =
      Set.of(
          "by", "against", "about", "near", "between", "than", "like", "under", "after", "before",
          "into", "over", "without", "toward", "towards", "during", "within");

  static final Set<String> INDEFINITE = Set.of("a", "an");

  /** What may stand between the capitals of one name. */
  static final Set<String> JOINS =
      Set.of("of", "and", "for", "&", "de", "bin", "al", "van", "von", "der");

  static final Set<String> PARTICLES = Set.of("de", "bin", "al", "van", "von", "der");

  /** Behind these a name without a title is a place rather than a person. */
  static final Set<String> PLACES =
      Set.of("in", "at", "near", "to", "towards", "toward", "through", "into");

  /** Behind a person's name these begin something else. */
  static final Set<String> LOOSE_LINKS = Set.of("on", "in", "to", "with");

  static final Set<String> PARTS_OF_TIME = Set.of("early", "late", "mid");

  private PhraseWords() {}
}
