package org.sarika.time;

import static org.sarika.time.Rule.Meant;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Words that mean a day only to who knows when they were written: yesterday, last year. */
final class RelativeRules {
  private static final String NUMBER =
      "((?<![\\d.,])\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
          + "|a few|few|several|a couple of|couple of)";

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("a couple of", 2),
          Map.entry("couple of", 2),
          Map.entry("three", 3),
          Map.entry("a few", 3),
          Map.entry("few", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("several", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  /** How far back "recent" reaches, by what it is said of. */
  private static final Map<String, Integer> RECENT_DAYS =
      Map.of("day", 14, "week", 60, "month", 365, "year", 5 * 365, "decade", 30 * 365);

  private static final int LATELY = 365;

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "yesterday", "\\bthe day before yesterday\\b", (words, reader) -> day(reader, -2)),
          Rule.of(
              "year before last",
              "\\bthe year before last\\b",
              (words, reader) -> unit(reader.day(), "year", -2)),
          Rule.of(
              "yesterday|last night",
              "\\b(?:yesterday|last night)\\b",
              (words, reader) -> day(reader, -1)),
          Rule.of(
              "today|tonight|this ",
              "\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b",
              (words, reader) -> day(reader, 0)),
          Rule.of("tomorrow", "\\btomorrow\\b", (words, reader) -> day(reader, 1)),
          Rule.of(
              "last |past |previous ",
              "\\b(?:the )?(?:last|past|previous) " + NUMBER + " (day|week|month|year|decade)s?\\b",
              RelativeRules::lastFew),
          Rule.of(
              " the past ",
              "\\b(?:over|in|during|within|for) the past (day|week|month|year|decade)\\b",
              (words, reader) -> back(reader, 1, words.group(1))),
          Rule.of(
              "er this ",
              "\\b(earlier|later) this (week|month|year)\\b",
              (words, reader) -> unit(reader.day(), words.group(2), 0)),
          Rule.of(
              "this |last |past |previous |next |coming |current ",
              "\\b(this|last|past|previous|next|coming|current) (week|month|quarter|year|decade)\\b",
              RelativeRules::calendar),
          Rule.of(
              " ago",
              "\\b" + NUMBER + " (day|week|month|year|decade)s? ago\\b",
              RelativeRules::ago),
          Rule.of(
              "recent ",
              "\\b(?:in |over )?(?:the )?(?:more )?recent (day|week|month|year|decade)s\\b",
              (words, reader) ->
                  since(reader, RECENT_DAYS.getOrDefault(unit(words.group(1)), LATELY))),
          Rule.of(
              "recently|lately|of late",
              "\\b(?:recently|lately|of late)\\b",
              (words, reader) -> recently(reader)),
          Rule.ofCase(
              "last ",
              "\\b(?i:last) (" + CalendarNames.MONTH + ")\\b(?! \\d)",
              RelativeRules::lastMonth),
          Weekdays.RULE);

  private RelativeRules() {}

  private static Optional<Meant> day(Rule.Reader reader, int days) {
    return Meant.relative(Period.day(reader.day().plusDays(days)));
  }

  private static Optional<Meant> calendar(MatchResult words, Rule.Reader reader) {
    int steps =
        switch (words.group(1).toLowerCase(Locale.ROOT)) {
          case "this", "current" -> 0;
          case "next", "coming" -> 1;
          default -> -1;
        };
    return unit(reader.day(), words.group(2), steps);
  }

  /** The week, month, quarter, year or decade that lies so many away. */
  private static Optional<Meant> unit(LocalDate day, String unit, int steps) {
    YearMonth month = YearMonth.from(day);
    return switch (unit(unit)) {
      case "day" -> Meant.relative(Period.day(day.plusDays(steps)));
      case "week" -> {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(steps);
        yield Meant.relative(new Period(monday, monday.plusDays(6)));
      }
      case "month" -> Meant.relative(Period.month(month.plusMonths(steps)));
      case "quarter" -> {
        YearMonth first =
            month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3L * steps);
        yield Meant.relative(Period.month(first).through(Period.month(first.plusMonths(2))));
      }
      case "decade" -> {
        int first = (day.getYear() / 10 + steps) * 10;
        yield Meant.relative(Period.years(first, first + 9));
      }
      default -> Meant.relative(Period.year(day.getYear() + steps));
    };
  }

  private static Optional<Meant> lastFew(MatchResult words, Rule.Reader reader) {
    return back(reader, number(words.group(1)), words.group(2));
  }

  /** From so many units ago until the day of writing. */
  private static Optional<Meant> back(Rule.Reader reader, int count, String unit) {
    return Meant.relative(new Period(minus(reader.day(), count, unit), reader.day()));
  }

  /** As exact as it is said: a year for "three years ago", a day for "two days ago". */
  private static Optional<Meant> ago(MatchResult words, Rule.Reader reader) {
    String unit = unit(words.group(2));
    int count = number(words.group(1));
    LocalDate then = minus(reader.day(), count, unit);
    return unit(then, unit.equals("decade") ? "year" : unit, 0);
  }

  private static LocalDate minus(LocalDate day, int count, String unit) {
    return switch (unit(unit)) {
      case "day" -> day.minusDays(count);
      case "week" -> day.minusWeeks(count);
      case "month" -> day.minusMonths(count);
      case "decade" -> day.minusYears(10L * count);
      default -> day.minus(count, ChronoUnit.YEARS);
    };
  }

  /** A question of the recent past; in an article it says too little. */
  private static Optional<Meant> recently(Rule.Reader reader) {
    return reader.asks() ? since(reader, LATELY) : Optional.empty();
  }

  private static Optional<Meant> since(Rule.Reader reader, int days) {
    return Meant.relative(new Period(reader.day().minusDays(days), reader.day()));
  }

  private static Optional<Meant> lastMonth(MatchResult words, Rule.Reader reader) {
    YearMonth now = YearMonth.from(reader.day());
    YearMonth same = YearMonth.of(now.getYear(), CalendarNames.month(words.group(1)));
    return Meant.relative(Period.month(same.isBefore(now) ? same : same.minusYears(1)));
  }

  private static int number(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return NUMBERS.containsKey(small) ? NUMBERS.get(small) : Integer.parseInt(small);
  }

  private static String unit(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
