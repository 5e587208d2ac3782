package org.sarika.time;

import static org.sarika.time.Rule.Meant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which Monday an article or a question means. */
final class Weekdays {
  static final Rule RULE =
      Rule.ofCase(
          "day",
          "\\b(?=[LlNnTtCcPpMWFS])(?<!(?:Black|Good|Palm|Bloody|Super|Cyber|Easter|Holy) )"
              + "(?:([Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast) )?"
              + "("
              + CalendarNames.WEEKDAY
              + ")\\b"
              + "(?! (?:Times|Telegraph|Mail|Express|Post|Herald|Review)\\b)",
          Weekdays::meant);

  /** Right before the day: it was said then, whatever is to come. */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:said|says|told [^.;]{1,40}|announced|reported|wrote|confirmed|posted|added|denied|stated|signed|met|arrived)"
              + "(?: (?:on|late|early|in a statement))*\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|shall|would|upcoming|scheduled|expected to|due|set to|plans? to|planned|going to|to be|starting|until"
              + "|(?<!\\b(?:allowed|permitted|able|unable|asked|refused|failed|managed|forced|began) )to (?:visit|meet|arrive|hold|begin|start|attend|travel|sign|take))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_DATE =
      Pattern.compile("\\b" + CalendarNames.WEEKDAY + ",? (?:the )?$", Pattern.CASE_INSENSITIVE);

  /** UTF-16 units of "Wednesday, the ". */
  private static final int LONGEST = 15;

  private Weekdays() {}

  /** Where a date begins with its day of the week, given where it begins without. */
  static int begin(String text, int date) {
    Matcher weekday = BEFORE_DATE.matcher(text).region(Math.max(0, date - LONGEST), date);
    return weekday.find() ? weekday.start() : date;
  }

  private static Optional<Meant> meant(MatchResult words, Rule.Reader reader) {
    DayOfWeek day = DayOfWeek.valueOf(words.group(2).toUpperCase(Locale.ROOT));
    String which = words.group(1) == null ? "" : words.group(1).toLowerCase(Locale.ROOT);
    LocalDate written = reader.day();
    return switch (which) {
      case "next", "coming" -> on(written.with(TemporalAdjusters.next(day)));
      case "last", "past" -> on(written.with(TemporalAdjusters.previous(day)));
      case "this" -> on(written.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day)));
      default ->
          on(
              isToCome(words, reader)
                  ? written.with(TemporalAdjusters.nextOrSame(day))
                  : written.with(TemporalAdjusters.previousOrSame(day)));
    };
  }

  private static Optional<Meant> on(LocalDate day) {
    return Meant.relative(Period.day(day));
  }

  private static boolean isToCome(MatchResult words, Rule.Reader reader) {
    String before = reader.text().substring(0, words.start());
    String sentence = before.substring(before.lastIndexOf('.') + 1);
    return !reader.asks() && !TOLD.matcher(sentence).find() && TO_COME.matcher(sentence).find();
  }
}
