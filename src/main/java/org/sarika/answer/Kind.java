package org.sarika.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarika.time.CalendarNames;

/** A kind of thing that is asked for; of several that fit a question the first counts. */
enum Kind {
  REASON("\\b(?:why|reasons?|pourquoi)\\b|\\bwhat (?:made|led|caused)\\b", ""),
  MONEY(
      "\\bhow much (?:money|in|(?:did|does|was|were) .*(?:cost|pay|paid))\\b"
          + "|\\b(?:price|costs?|compensation|allowance|budget|salary|fees?|ransom|worth|value|revenue)\\b"
          + "|\\bhow (?:much|many) (?:\\w+ )?(?:dollars|riels?)\\b",
      "[$€£] ?[\\d.,]*\\d|[\\d.,]*\\d(?: (?:thousand|million|billion|trillion))?(?: us| american)? (?:dollars|riels?|euros|cents)"),
  DURATION(
      "\\bhow long\\b",
      "(?:\\d|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|several|few))[ -](?:\\w+ )?"
          + "(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?)\\b|\\b(?:since|until)\\b|\\bfrom \\d"),
  NUMBER(
      "\\bhow (?:many|much|large|big|old|high|far|often|tall|deep|strong)\\b|\\bcombien\\b|\\bnumber of\\b"
          + "|\\b(?:what|which) (?:\\w+ )?(?:number|share|percentage|proportion|rate|age)\\b",
      "(?<![\\p{L}\\d])[\\d.,]*\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
          + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
          + "|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|percent)\\b"),
  DATE(
      "\\b(?:when|quand)\\b|\\b(?:what|which) (?:\\w+ )?(?:years?|dates?|months?|days?)\\b",
      "\\b(?:" + String.join("|", CalendarNames.ALL) + "|(?:1[5-9]|20)\\d\\d)\\b"),
  NAME("\\bnames?\\b", Kind.PROPER),
  PERSON(
      "\\b(?:who|whom|whose|qui)\\b|\\b(?:what|which) (?:[\\w-]+ ){0,2}(?:ministers?|presidents?|senators?|officials?|spokes\\w+"
          + "|ambassadors?|generals?|persons?|people|m[ae]n|wom[ae]n|reporters?|journalists?|lawyers?|judges?|commanders?"
          + "|analysts?|experts?|envoys?|leaders?|members?|politicians?|defendants?|americans?|cambodians?)\\b",
      Kind.PROPER),
  PLACE(
      "\\b(?:where|où)\\b|\\b(?:what|which) (?:[\\w-]+ ){0,2}(?:countr(?:y|ies)|cit(?:y|ies)|provinces?|places?|towns?|villages?"
          + "|airports?|bases?|islands?)\\b",
      Kind.PROPER),
  /** No words tell whether a sentence holds it. */
  OTHER("", "");

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\d+)*");

  /** A capital letter that does not begin the sentence. */
  private static final String PROPER = "(?<=[\\p{L}\\d,;:’”\")] )\\p{Lu}[\\p{L}’'-]+";

  /** Numbers, too, but not of anything. */
  private static final Pattern DATES =
      Pattern.compile(
          "\\b\\d{1,2} (?i:" + CalendarNames.MONTH + ")(?: \\d{4})?\\b|\\b(?:1[5-9]|20)\\d\\d\\b");

  private final Pattern asking;
  private final Pattern held;

  Kind(String asking, String held) {
    this.asking = Pattern.compile(asking);
    this.held = Pattern.compile(held);
  }

  /** What a question in lower case asks for. */
  static Kind of(String question) {
    return Arrays.stream(values())
        .filter(kind -> kind != OTHER && kind.asking.matcher(question).find())
        .findFirst()
        .orElse(OTHER);
  }

  /**
   * Whether a sentence holds something of this kind; true where words cannot tell.
   *
   * @param named words in lower case that do not count, since the question names them itself
   */
  boolean isHeldIn(String sentence, Set<String> named) {
    return switch (this) {
      case REASON, OTHER -> true;
      case NAME, PERSON, PLACE ->
          found(sentence)
              .anyMatch(word -> !named.contains(word) && !CalendarNames.ALL.contains(word));
      case NUMBER ->
          found(DATES.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" "))
              .anyMatch(word -> !named.contains(word));
      case MONEY, DURATION, DATE ->
          found(sentence.toLowerCase(Locale.ROOT)).anyMatch(word -> !named.contains(word));
    };
  }

  /** The first word of each place that looks like it, in lower case. */
  private Stream<String> found(String text) {
    return held.matcher(text)
        .results()
        .flatMap(place -> WORD.matcher(place.group()).results().limit(1))
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT));
  }
}
