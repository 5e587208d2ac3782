package org.sarika.speech;

import java.util.List;
import java.util.Set;

/** Parts the titles and offices before a name from the name. */
final class Titles {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "bin", "al", "van", "von", "der", "ben", "el", "la", "of", "the", "for", "and", "&",
          "in", "to");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "The", "A", "An");

  private Titles() {}

  /** A person's name behind an office, whatever body the office is of; empty if there is none. */
  static List<Token> behindTitle(List<Token> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      String word = words.get(i).bare();
      if (Vocabulary.OWN_TITLES.contains(word)) {
        List<Token> rest = words.subList(i + 1, words.size());
        int from = 0;
        while (from < rest.size() && isOfOffice(rest.get(from))) {
          from++;
        }
        List<Token> name = Naming.head(rest.subList(from, rest.size()));
        if (from > 0
            && name.size() < 2
            && !(from == 1
                && name.size() == 1
                && Vocabulary.TITLES.contains(rest.getFirst().lower()))) {
          return List.of();
        }
        boolean person =
            name.stream()
                .allMatch(one ->
                    (one.isCapital() || isParticle(one)) && !isBodyWord(one) && !one.isOwner());
        return person ? name : List.of();
      }
    }
    return List.of();
  }

  private static boolean isOfOffice(Token word) {
    return isParticle(word)
        || Vocabulary.TITLES.contains(word.lower())
        || Vocabulary.BODIES.contains(word.lower())
        || Countries.isName(word.text());
  }

  /** Without the article before a body's name. */
  static List<Token> withoutArticle(List<Token> words) {
    int from = 0;
    while ((from < words.size() - 1 && !words.get(from).isCapital())
        || (from < words.size() - 1 && ARTICLES.contains(words.get(from).text()))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** Without what stands before a person's own name. */
  static List<Token> withoutTitles(List<Token> words) {
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      String bare = word.bare();
      boolean title = Vocabulary.TITLES.contains(word.lower()) || Vocabulary.TITLES.contains(bare);
      boolean owner = word.isOwner() && i < words.size() - 1;
      if ((i == from && (isParticle(word) || ARTICLES.contains(word.text())))
          || (!word.isCapital() && !isParticle(word))
          || owner
          || (title && !isNameAfterAll(words, i))) {
        from = i + 1;
      }
    }
    return words.subList(from, words.size());
  }

  /** As "General" in a body's name, or "May" and "House" behind a first name. */
  private static boolean isNameAfterAll(List<Token> words, int at) {
    return words.stream().anyMatch(Titles::isBodyWord)
        && at > 0
        && !words.get(at).lower().endsWith("man");
  }

  /** A small word that may be part of a name. */
  static boolean isParticle(Token word) {
    return PARTICLES.contains(word.lower());
  }

  static boolean isBodyWord(Token word) {
    return word.isCapital() && Vocabulary.BODIES.contains(word.lower());
  }
}
