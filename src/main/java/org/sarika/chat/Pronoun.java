package org.sarika.chat;

import java.util.Map;
import java.util.Optional;

/** A word that stands for something said before. */
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  THERE,
  THAT;

  private static final Map<String, Pronoun> WORDS =
      Map.ofEntries(
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("theirs", THEY),
          Map.entry("there", THERE),
          Map.entry("that", THAT),
          Map.entry("this", THAT));

  private static final Map<String, String> CONTRACTIONS =
      Map.of("'s", " is", "'d", " would", "'re", " are", "'ll", " will", "'ve", " have");

  /** What this word means, contracted or not; empty for other words. */
  static Optional<Pronoun> of(String lowerCaseWord) {
    return Optional.ofNullable(WORDS.get(stem(lowerCaseWord)));
  }

  /** The part before an apostrophe. */
  static String stem(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? word : word.substring(0, apostrophe);
  }

  /** What to write after the name: "he's" leaves " is". */
  static String rest(String word) {
    int apostrophe = word.indexOf('\'');
    return apostrophe < 0 ? "" : CONTRACTIONS.getOrDefault(word.substring(apostrophe), "");
  }

  /** Whether it stands for somebody. */
  boolean isPerson() {
    return this == HE || this == SHE;
  }
}
