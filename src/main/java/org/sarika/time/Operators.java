package org.sarika.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a date make of it: since 2018, before 1811, 2019 onwards. */
final class Operators {
  private static final Pattern FROM_ON =
      ending("since|from|starting(?: in| from| on)?|beginning(?: in| on)?");

  private static final Pattern AFTER = ending("after|following|later than|newer than");
  private static final Pattern BEFORE = ending("before|prior to|earlier than|older than|preceding");
  private static final Pattern UP_TO = ending("until|till|up to|through|by|(?:no|not) later than");

  private static final Pattern IN = ending("in|on|during|throughout");

  /** "after the ceasefire of July 2025": what came after it may still be of that month. */
  private static final Pattern FAR_AFTER = far("after|since|following");

  private static final Pattern FAR_BEFORE = far("before|prior to");

  private static final Pattern ON_FROM_THERE =
      Pattern.compile(
          "^ (?:onwards?\\b|and (?:after|afterwards|later|since|onwards?)\\b|on(?=\\s*[?.,]|\\s*$))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OR_EARLIER =
      Pattern.compile("^ (?:or|and) (?:earlier|before)\\b", Pattern.CASE_INSENSITIVE);

  private Operators() {}

  private static Pattern ending(String words) {
    return Pattern.compile(
        "\\b(?:" + words + ")( the)?(?: (?:start|beginning|end|year|month|day) of)?\\s*$",
        Pattern.CASE_INSENSITIVE);
  }

  private static Pattern far(String words) {
    return Pattern.compile(
        "\\b(?:"
            + words
            + ")(?: (?!(?:did|does|do|was|were|is|are|what|who|when|how)\\b)[\\p{L}\\p{N}’'-]+){1,7}\\s*$",
        Pattern.CASE_INSENSITIVE);
  }

  /** The days that are left of all when a date stands at a place of a question. */
  static Restriction around(String question, int start, int end, Period period) {
    String before = question.substring(0, start);
    Matcher behind = ON_FROM_THERE.matcher(question.substring(end));
    if (behind.find()) {
      return new Restriction(start, end + behind.end(), period.onwards());
    }
    Matcher earlier = OR_EARLIER.matcher(question.substring(end));
    if (earlier.find()) {
      return new Restriction(start, end + earlier.end(), period.andBefore());
    }
    Matcher matcher = FROM_ON.matcher(before);
    if (matcher.find()) {
      return new Restriction(matcher.start(), end, period.onwards());
    }
    matcher = AFTER.matcher(before);
    if (matcher.find()) {
      // What comes after a day of talks begins on that day.
      boolean event = matcher.group(1) != null || period.from().equals(period.to());
      return new Restriction(matcher.start(), end, event ? period.onwards() : period.after());
    }
    matcher = BEFORE.matcher(before);
    if (matcher.find()) {
      boolean event = matcher.group(1) != null;
      return new Restriction(matcher.start(), end, event ? period.andBefore() : period.before());
    }
    matcher = UP_TO.matcher(before);
    if (matcher.find()) {
      return new Restriction(matcher.start(), end, period.andBefore());
    }
    return far(before, start, end, period);
  }

  private static Restriction far(String before, int start, int end, Period period) {
    if (FAR_AFTER.matcher(before).find()) {
      return new Restriction(start, end, period.onwards());
    }
    if (FAR_BEFORE.matcher(before).find()) {
      return new Restriction(start, end, period.andBefore());
    }
    Matcher within = IN.matcher(before);
    return new Restriction(within.find() ? within.start() : start, end, period);
  }
}
