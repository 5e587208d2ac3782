package org.sarika.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The little English that follow-ups are made of. */
final class Words {
  static final Set<String> ASKING =
      Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

  static final Set<String> AUXILIARIES =
      Set.of(
          "did",
          "do",
          "does",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "should",
          "shall",
          "might",
          "must",
          "didn't",
          "don't",
          "doesn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "hasn't",
          "haven't",
          "hadn't",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "shouldn't");

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "every", "each", "any", "some", "no",
          "which", "whose", "my", "our", "your", "another");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "after", "against", "among", "at", "before", "between", "by", "during", "for",
          "from", "in", "into", "of", "on", "over", "since", "than", "through", "to", "toward",
          "towards", "under", "until", "with", "within", "without");

  /** Words that end what a possessive could own: "what did he tell her yesterday". */
  static final Set<String> AFTER_OBJECT =
      Set.of(
          "and",
          "or",
          "but",
          "when",
          "while",
          "as",
          "if",
          "that",
          "because",
          "who",
          "what",
          "where",
          "why",
          "how",
          "yesterday",
          "today",
          "again",
          "there",
          "then",
          "now",
          "first",
          "last",
          "later",
          "instead",
          "too",
          "also",
          "not");

  private static final Set<String> PEOPLE =
      Set.of(
          "minister",
          "president",
          "ambassador",
          "commander",
          "general",
          "king",
          "queen",
          "prince",
          "princess",
          "man",
          "woman",
          "expert",
          "professor",
          "leader",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "official",
          "officer",
          "secretary",
          "chief",
          "deputy",
          "envoy",
          "diplomat",
          "journalist",
          "analyst",
          "critic",
          "lawmaker",
          "senator",
          "activist",
          "lawyer",
          "colonel",
          "lieutenant",
          "student",
          "soldier",
          "governor",
          "judge",
          "director",
          "author",
          "writer",
          "reporter",
          "candidate",
          "politician",
          "father",
          "mother",
          "son",
          "daughter",
          "wife",
          "husband",
          "brother",
          "sister",
          "boy",
          "girl",
          "person",
          "someone",
          "somebody");

  private static final Set<String> IRREGULAR_PARTICIPLES =
      Set.of(
          "said", "done", "made", "told", "sent", "given", "known", "paid", "held", "found", "put",
          "left", "meant", "taught", "shown", "built", "brought", "seen", "taken", "written", "won",
          "lost", "kept", "met", "bought", "sold", "cut", "set");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*");

  private Words() {}

  /**
   * A word in a text.
   *
   * @param text as it stands
   * @param start UTF-16 offset of its first character
   */
  record Word(String text, int start) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    int end() {
      return start + text.length();
    }

    boolean isCapitalised() {
      return Character.isUpperCase(text.codePointAt(0));
    }
  }

  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    for (MatchResult match : WORD.matcher(text).results().toList()) {
      words.add(new Word(match.group(), match.start()));
    }
    return words;
  }

  static boolean isPerson(String noun) {
    return PEOPLE.contains(noun);
  }

  static boolean isParticiple(String word) {
    return word.endsWith("ed") || IRREGULAR_PARTICIPLES.contains(word);
  }

  static boolean isFunction(String word) {
    return ASKING.contains(word)
        || AUXILIARIES.contains(word)
        || DETERMINERS.contains(word)
        || PREPOSITIONS.contains(word)
        || AFTER_OBJECT.contains(word);
  }
}
