package org.sarika.answer;

import java.util.Locale;
import java.util.Set;
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

  private final String question;
  private final Set<String> words;
  private final Kind kind;

  private Asked(String question) {
    this.question = question.toLowerCase(Locale.ROOT);
    this.words =
        Kind.WORD
            .matcher(this.question)
            .results()
            .map(word -> word.group())
            .collect(Collectors.toSet());
    this.kind = Kind.of(this.question);
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

  /** Whether a sentence holds something of the kind that the question does not name itself. */
  boolean isHeldIn(String sentence) {
    return kind.isHeldIn(sentence, words);
  }
}
