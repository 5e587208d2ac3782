package org.sarika.time;

import static org.sarika.time.Rule.Meant;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Months, quarters, halves and seasons: April 2019, in May, the first half of 2020, summer 2018.
 */
final class MonthRules {
  private static final String YEAR = DayRules.YEAR;

  /** "May" is a name and a verb too: alone it is a month only behind one of these. */
  private static final String BEHIND =
      "\\b(?:in|since|by|during|until|till|of|from|between|before|after|to|through|early|mid|late|and|or)[ -]";

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1, "q1", 1, "q2", 2, "q3", 3,
          "q4", 4);

  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  static final List<Rule> ALL =
      List.of(
          Rule.ofDigits(
              CalendarNames.MONTH_CUES,
              "\\b" + CalendarNames.ANY_MONTH + ",? (?:of )?" + YEAR + "\\b(?![%/]|[.,]\\d)",
              (words, reader) ->
                  Meant.dated(month(Integer.parseInt(words.group(2)), words.group(1)))),
          Rule.ofDigits("-", "(?<![\\d-])(\\d{4})-(0[1-9]|1[0-2])(?![\\d-])", MonthRules::iso),
          Rule.ofDigits(
              " quarter of ",
              "\\b(first|second|third|fourth|last) quarter of " + YEAR + "\\b",
              MonthRules::quarter),
          Rule.ofDigits("q", "\\b(Q[1-4]) (?:of )?" + YEAR + "\\b", MonthRules::quarter),
          Rule.ofDigits(" half of ", "\\b(first|second) half of " + YEAR + "\\b", MonthRules::half),
          Rule.ofDigits(
              "start of |beginning of |end of ",
              "\\b(start|beginning|end) of " + YEAR + "\\b",
              (words, reader) -> {
                boolean end = words.group(1).equalsIgnoreCase("end");
                return Meant.dated(months(Integer.parseInt(words.group(2)), end ? 10 : 1, 3));
              }),
          Rule.ofDigits(
              "spring |summer |autumn |fall |winter ",
              "\\b(spring|summer|autumn|fall|winter) (?:of )?" + YEAR + "\\b",
              MonthRules::season),
          Rule.ofCase(
              CalendarNames.MONTH_CUES,
              "(?i:" + BEHIND + ")(?<date>" + CalendarNames.MONTH + ")(?![\\p{L}’'-]| \\d)",
              MonthRules::alone),
          Rule.ofCase(
              CalendarNames.MONTH_CUES,
              "\\b(?<date>"
                  + CalendarNames.MONTH
                  + ")(?= (?:and|or|to|until|through|[-–]) (?:\\d{1,2} )?"
                  + CalendarNames.MONTH
                  + "\\b)",
              MonthRules::alone),
          Rule.of(
              CalendarNames.MONTH_CUES,
              "\\b(?:in|since|until|before|after) (?<date>(?!may|march)"
                  + CalendarNames.MONTH
                  + ")(?![\\p{L}’'-]| \\d)",
              MonthRules::alone));

  private MonthRules() {}

  private static Period month(int year, String name) {
    return Period.month(YearMonth.of(year, CalendarNames.month(name)));
  }

  private static Period months(int year, int first, int count) {
    YearMonth from = YearMonth.of(year, first);
    return Period.month(from).through(Period.month(from.plusMonths(count - 1L)));
  }

  private static Optional<Meant> iso(MatchResult words, Rule.Reader reader) {
    int year = Integer.parseInt(words.group(1));
    int number = Integer.parseInt(words.group(2));
    boolean years = number > year % 100 && year % 100 > 0;
    if (years) {
      return Meant.dated(Period.years(year, year - year % 100 + number));
    }
    return Meant.dated(months(year, number, 1));
  }

  private static Optional<Meant> quarter(MatchResult words, Rule.Reader reader) {
    int number = ORDINALS.getOrDefault(words.group(1).toLowerCase(Locale.ROOT), 1);
    int quarter = number < 0 ? 4 : number;
    return Meant.dated(months(Integer.parseInt(words.group(2)), 3 * quarter - 2, 3));
  }

  private static Optional<Meant> half(MatchResult words, Rule.Reader reader) {
    int first = words.group(1).equalsIgnoreCase("first") ? 1 : 7;
    return Meant.dated(months(Integer.parseInt(words.group(2)), first, 6));
  }

  private static Optional<Meant> season(MatchResult words, Rule.Reader reader) {
    int first = SEASONS.getOrDefault(words.group(1).toLowerCase(Locale.ROOT), 1);
    return Meant.dated(months(Integer.parseInt(words.group(2)), first, 3));
  }

  /** In a question the last such month, in an article the nearest. */
  private static Optional<Meant> alone(MatchResult words, Rule.Reader reader) {
    Month month = CalendarNames.month(words.group(1));
    YearMonth now = YearMonth.from(reader.day());
    YearMonth same = YearMonth.of(now.getYear(), month);
    Stream<YearMonth> all = Stream.of(same.minusYears(1), same, same.plusYears(1));
    YearMonth nearest =
        reader.asks()
            ? (same.isAfter(now) ? same.minusYears(1) : same)
            : all.min((one, other) ->
                    Long.compare(
                        Math.abs(now.until(one, ChronoUnit.MONTHS)),
                        Math.abs(now.until(other, ChronoUnit.MONTHS))))
                .orElse(same);
    return Optional.of(new Meant(Period.month(nearest), Mention.Form.YEARLESS));
  }
}
