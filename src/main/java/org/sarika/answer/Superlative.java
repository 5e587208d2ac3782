package org.sarika.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The one that leads: who asks for the largest is not answered by the second largest, though the
 * words are the same.
 *
 * @param behind finds a place behind the leader: the ordinal in front of the superlative
 */
record Superlative(Pattern behind) {
  private static final String ORDINAL =
      "\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th))";

  private static final Pattern LEADING =
      Pattern.compile("\\b(?:(\\p{L}{3,}est)|(?:most|least)[ -]\\p{L}+)\\b");

  /** Words with the ending of superlatives. */
  private static final Set<String> OTHERS =
      Set.of(
          "arrest",
          "conquest",
          "contest",
          "digest",
          "forest",
          "guest",
          "harvest",
          "honest",
          "inquest",
          "interest",
          "invest",
          "manifest",
          "modest",
          "northwest",
          "priest",
          "protest",
          "request",
          "southwest",
          "suggest",
          "unrest");

  /** The first one that a question in lower case has; none if it asks for a place behind it. */
  static Optional<Superlative> in(String question) {
    List<String> leading =
        LEADING
            .matcher(question)
            .results()
            .filter(word -> word.group(1) == null || !OTHERS.contains(word.group(1)))
            .map(MatchResult::group)
            .toList();
    return leading.stream()
        .findFirst()
        .map(word -> new Superlative(behind(word)))
        .filter(superlative -> !superlative.isBehindIn(question));
  }

  /** "Second largest", "second and third-largest". */
  private static Pattern behind(String word) {
    return Pattern.compile(
        ORDINAL + "[ -]+" + Pattern.quote(word).replace(" ", "\\E[ -]\\Q"),
        Pattern.CASE_INSENSITIVE);
  }

  /** Whether a sentence tells of one behind the leader. */
  boolean isBehindIn(String sentence) {
    return behind.matcher(sentence).find();
  }
}
