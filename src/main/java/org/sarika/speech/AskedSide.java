package org.sarika.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Names;

/** Reads whose words a question asks for: "what did China say about it?", "the embassy's view". */
public final class AskedSide {
  private static final String SUBJECT = "((?:[\\p{L}\\p{N}.'’&-]+ +){0,7}?[\\p{L}\\p{N}.’&-]+)";

  private static final String SPEAKING =
      "(?:say|said|think|claim|comment|tell|told|announce|argue|deny|call|warn|accuse|criticise|criticize|describe|respond|react"
          + "|answer|reply|explain|view|see|interpret|report|cover|portray|justify|reject|demand|state|write)";

  private static final List<Pattern> ASKING =
      List.of(
          Pattern.compile(
              "(?i)\\b(?:what|how|why|whom?|which [\\p{L}-]+)\\b[^?]{0,30}?\\b(?:did|does|do|has|have|had) +"
                  + SUBJECT
                  + " +"
                  + SPEAKING
                  + "\\b"),
          Pattern.compile(
              "(?i)\\b(?:in|what (?:is|was|are|were)|how (?:is|was)) +(?:the +)?"
                  + SUBJECT
                  + "['’]s? +(?:official +)?(?:view|position|stance|reaction|response|opinion|words|answer|account|explanation|line)\\b"),
          Pattern.compile(
              "(?i)^(?:the +)?"
                  + SUBJECT
                  + "['’]s? +(?:official +)?(?:view|position|stance|reaction|response|opinion)\\b"),
          Pattern.compile(
              "(?i)\\b(?:view|position|stance|reaction|response|opinion)s? (?:of|from) +"
                  + SUBJECT
                  + " +(?:on|of|to|about|towards?)\\b"),
          Pattern.compile("(?i)\\baccording to +" + SUBJECT + " *[?,.]?$"),
          Pattern.compile("(?i)^according to +" + SUBJECT + ","));

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:he|she|it|they|we|you|i|anyone|anybody|somebody|someone|everybody|people|this|that|these|those|who|what)\\b.*"
              + "|.* and .*|.* or .*|.*\\b(?:he|she|they|not|n't)");

  /** When or where it was said. */
  private static final Pattern LATER =
      Pattern.compile(" +(?:in|on|at|after|before|during|of (?=\\d))\\b.*");

  private AskedSide() {}

  /** Empty if it asks for nobody's words, or for those of several. */
  public static Optional<Side> in(String question, Names names) {
    for (Pattern pattern : ASKING) {
      Matcher matcher = pattern.matcher(question.strip());
      if (matcher.find()) {
        String subject = LATER.matcher(matcher.group(1).strip()).replaceFirst("");
        return isNamed(subject, names) ? Side.of(subject, names) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Names and offices: a verb among them would mean that something else is asked. */
  private static boolean isNamed(String subject, Names names) {
    boolean small =
        Token.of(subject, false).stream()
            .filter(word -> word.isWord() && !word.isCapital())
            .allMatch(word ->
                Vocabulary.TITLES.contains(word.lower())
                    || Vocabulary.SPEAKERS.contains(word.lower())
                    || PhraseWords.LINKS.contains(word.lower())
                    || Titles.isParticle(word)
                    || word.lower().equals("an"));
    boolean capital = subject.codePoints().anyMatch(Character::isUpperCase);
    boolean named =
        (capital && small) || subject.endsWith("opposition") || names.find(subject).isPresent();
    return named && !NOBODY.matcher(subject).matches();
  }
}
