package org.sarika.time;

import java.util.regex.Pattern;
import org.sarika.time.TimeScope.Order;

/** Words of a question that want an order, or that ask about today. */
final class Cues {
  private static final Pattern EVENTS =
      cue(
          "\\b(?:timeline|chronology|sequence of events|course of events|step by step)\\b"
              + "|^(?:(?:and|so|but) )?what (?:all |else )?(?:happened|has happened|took place|occurred|went on)\\b"
              + "|\\bwhich events\\b|\\bwhat happened\\P{L}*$");

  private static final String ON =
      "(?: (?:on|about|with|regarding|concerning|in|at|from|of|for|between)\\b|(?=\\P{L}*$))";

  private static final Pattern NEWS =
      cue(
          "^(?:(?:and|so|but|well|please|hello|hi),? )*(?:"
              + "(?:(?:what(?:['’]s| is| are)|(?:give|tell|show) me|(?:is|are) there|do you have|got) )?(?:any |some |all |the )*"
              + "(?:(?:latest|newest|most recent|recent|new|last|breaking) (?:news|developments?|updates?|events|headlines|reports|articles)"
              + "|news|updates?|latest|newest)"
              + ON
              + "|what(?:['’]s| is) new\\b"
              + "|what(?:['’]s| is| has been) (?:happening|going on)\\b(?: (?:recently|lately|now))?"
              + "|what (?:has )?happened (?:recently|lately)\\b)"
              + "|\\b(?:latest|newest) (?:news|developments)\\P{L}*$");

  /** What joins the matter to them. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[^\\p{L}\\p{N}]|\\b(?:about|and|at|between|but|during|for|from|in|of|on|regarding|since|so|the|then|there|to|with)\\b)+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEWEST =
      cue(
          "\\b(?:latest|newest|most recent(?:ly)?|last time"
              + "|recent(?! (?:day|week|month|year|decade)s\\b))\\b");

  private static final Pattern OLDEST =
      cue("\\b(?:earliest|oldest|first (?:time|report|article|mention|news))\\b");

  private static final Pattern NOW =
      cue(
          "\\b(?:currently|now|still|at present|at the moment|presently|nowadays|these days|as of (?:now|today)|so far"
              + "|to date|today|incumbent|latest|most recent|newest|current)\\b");

  private static final Pattern PRESENT =
      cue(
          "^(?:(?:and|but|so|well|please),? )?(?:is|are|does|do|has|have)\\b"
              + "|^(?:(?:and|but|so|well|please),? )?(?:who|what|which|where|how (?:many|much|large|big|high|old|often|long))\\b"
              + ".*?\\b(?:is|are|['’]s|does|do|has|have)\\b");

  private static final Pattern PAST = cue("\\b(?:was|were|did|had)\\b");

  /** "Where is he today?" asks about now; "what happened today?" about a day. */
  private static final Pattern ANNOUNCED =
      cue("\\b(?:happen\\w*|news|announced?|said|say|published|reported)\\b|\\btoday['’]s\\b");

  private Cues() {}

  private static Pattern cue(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  static Order order(String question) {
    if (EVENTS.matcher(question).find()) {
      return Order.EVENTS;
    }
    if (NEWS.matcher(question).find()) {
      return Order.NEWS;
    }
    if (NEWEST.matcher(question).find()) {
      return Order.NEWEST;
    }
    return OLDEST.matcher(question).find() ? Order.OLDEST : Order.BEST;
  }

  /**
   * A question without the words that ask for a course of events or for news; empty if only such.
   */
  static String without(String question) {
    String matter = EVENTS.matcher(NEWS.matcher(question).replaceFirst(" ")).replaceFirst(" ");
    return LEADING.matcher(matter).replaceFirst("").strip();
  }

  /** A question without the words that say it is about today. */
  static String withoutNow(String question) {
    return NOW.matcher(question).replaceAll(" ");
  }

  static boolean areAboutNow(String question) {
    return NEWS.matcher(question).find() || NOW.matcher(question).find() || isInPresent(question);
  }

  static boolean isInPresent(String question) {
    return PRESENT.matcher(question).find() && !PAST.matcher(question).find();
  }

  static boolean areAboutNews(String question) {
    return ANNOUNCED.matcher(question).find();
  }
}
