package org.sarika.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What kind of thing a question asks for. Patterns, so that a wrong guess is easy to explain. */
final class Asked {
  /** Plural nouns behind "which" or "what", and words that set two things side by side. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:which|what)(?: [\\w-]+){0,3}? (?!was|is|does|has|this|its|his|says|status|basis|congress|news|press|business)"
              + "[\\w-]{3,}[^\\Ws]s\\b(?!['’])"
              + "|\\b(?:compared?|differ(?:ence)?|both|each|or|respectively|besides|else|other)\\b"
              + "|\\b(?:who|what) (?:are|were)\\b");

  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:which|what|who|how (?:many|much)|what share|one) of (?:the|these|those|them)\\b");

  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:how (?:many|much)|which|what|whose|number of)((?: (?!(?:did|does|do|is|was|were|are|has|had|have|will|can|the|a|an|of"
              + "|to|in|on|for|by|with|that|there|he|she|it|they|names?|kinds?|sorts?)\\b)[\\p{L}\\p{N}-]+){1,3})");

  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3})(?:ies|es|s|y|e)$");

  private final String question;
  private final Set<String> words;
  private final Kind kind;
  private final Optional<Pattern> noun;
  private final Optional<Words> speech;
  private final Optional<Superlative> superlative;
  private final PlainWords plainWords;

  private Asked(String question) {
    this.question = question.toLowerCase(Locale.ROOT);
    this.words =
        Kind.WORD
            .matcher(this.question)
            .results()
            .map(word -> word.group())
            .collect(Collectors.toSet());
    this.kind = Kind.of(this.question);
    this.noun = noun(this.question);
    this.speech = Words.askedFor(question);
    this.superlative = Superlative.in(this.question);
    this.plainWords = PlainWords.of(question);
  }

  /** A guess at the noun behind "which" or "how many": the last of three words or fewer. */
  private static Optional<Pattern> noun(String question) {
    Matcher matcher = NOUN.matcher(question);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String phrase = matcher.group(1);
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return Optional.of(
        Pattern.compile(
            "\\b" + Pattern.quote(PLURAL.matcher(last).replaceFirst("")),
            Pattern.CASE_INSENSITIVE));
  }

  static Asked in(String question) {
    return new Asked(question);
  }

  Kind kind() {
    return kind;
  }

  /** Whether an answer has more than one part, so that more excerpts are needed. */
  boolean isForSeveral() {
    return SEVERAL.matcher(question).find();
  }

  /**
   * Whether it asks for a part of what is known: an article that gives the whole answers seldom.
   */
  boolean isForAPart() {
    return PART.matcher(question).find();
  }

  /** Whether a sentence has the noun that the answer is one of; true if the question has none. */
  boolean hasNoun(String sentence) {
    return noun.isEmpty() || noun.get().matcher(sentence).find();
  }

  /** Whether it asks for somebody's words. */
  boolean isForWords() {
    return speech.isPresent();
  }

  /** Whether the one whose words are asked for speaks in a sentence; false if nobody's are. */
  boolean isSaidIn(String sentence) {
    return speech.isPresent() && speech.get().areIn(sentence);
  }

  /** Whether a sentence holds something of the kind that the question does not name itself. */
  boolean isHeldIn(String sentence) {
    return kind.isHeldIn(sentence, words);
  }

  /** What it says beside names, numbers and the kind of thing asked for. */
  PlainWords plainWords() {
    return plainWords;
  }

  /**
   * Whether a sentence tells of one behind that which leads, where the leading one is asked for.
   */
  boolean isOutrankedIn(String sentence) {
    return superlative.isPresent() && superlative.get().isBehindIn(sentence);
  }
}
