package org.sarika.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose words a question asks for. That somebody was spoken to or of is no answer: the sentence has
 * to have them speak.
 */
final class Words {
  private static final Pattern ASKED_FOR =
      Pattern.compile(
          "\\b(?:did|does|do|has|was|is|were) +((?:[\\p{L}\\p{N}.'’-]+ +){1,8}?)"
              + "(?:say|said|answer|reply|tell|think|call|comment|promise|ask|write|name|stress|want|offer|warn|accuse|see|give"
              + "|explain|describe|announce|order|urge|express|demand|mention|critici[sz]e|propose|expect|react|note)");

  private static final String SAYING =
      "(?:sa(?:id|ys?|ying)|told|tells?|replied|answered|wr(?:ote|ites)|call(?:ed|s)|stressed|urged|ask(?:ed|s)|added|thanked"
          + "|denied|explained|noted|stated|warned|rejected|promised|expressed|voiced|sees?|saw|argue[ds]|announced|ordered"
          + "|offered|want(?:ed|s)|hoped|criticized|described|accused|condemned|congratulated|posted|commented|insisted"
          + "|declared|spoke|proposed|expects?|believes?|thinks?|pointed|demanded)";

  private static final Pattern NAME_PART = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  private final Pattern spoken;

  private Words(String speaker) {
    String name = "\\b" + Pattern.quote(speaker) + "\\b";
    String between = "(?:[^\\p{L}\\p{N}]+[\\p{L}\\p{N}’'-]+){0,6}?[^\\p{L}\\p{N}]+";
    this.spoken =
        Pattern.compile(name + between + SAYING + "\\b|\\b[Aa]ccording to" + between + name);
  }

  /** Empty if it asks for nobody's. */
  static Optional<Words> askedFor(String question) {
    Matcher matcher = ASKED_FOR.matcher(question);
    return matcher.find() ? speaker(matcher.group(1)).map(Words::new) : Optional.empty();
  }

  /** The last word with a capital letter: a name's last part; else the last of all. */
  private static Optional<String> speaker(String subject) {
    List<String> parts = NAME_PART.matcher(subject).results().map(MatchResult::group).toList();
    return parts.stream()
        .filter(part -> Character.isUpperCase(part.charAt(0)))
        .reduce((earlier, later) -> later)
        .or(() -> parts.stream().reduce((earlier, later) -> later));
  }

  /** Whether they speak in a sentence. */
  boolean areIn(String sentence) {
    return spoken.matcher(sentence).find();
  }
}
