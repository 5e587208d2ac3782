package org.sarika.time;

import static org.sarika.time.Rule.Meant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days: 2019-04-09, 9 April 2019, April 9, 8 to 12 April 2019, 9/4/2019. */
final class DayRules {
  static final String YEAR = "(1\\d{3}|2[01]\\d{2})";

  /** Behind a number: then it counts, and is neither day nor year. */
  static final String COUNTED =
      "(?! ?%| (?:per ?cent|percent|thousand|million|billion|trillion|troops|soldiers|people|persons|tons|tonnes|dollars|riels?"
          + "|km|kilomet\\w+|miles|met(?:er|re)s|feet|hectares|acres|men|women|workers|children|students|refugees|civilians"
          + "|deaths|casualties|victims|mines|bombs|sorties|missions|visas|ships|planes|aircraft|jobs|factories|families|villages"
          + "|pages|words|members|personnel|sailors|crew|marines|officers|votes|cases|copies|pieces|objects|antiquities|volunteers"
          + "|guests|visitors|tourists|passengers|hours|minutes|units|sites|points|years|months|days)\\b)";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String BEFORE = "(?<![\\d.,$-])";
  private static final String MONTH = CalendarNames.ANY_MONTH;
  private static final String OF_YEAR = "(?:,? " + YEAR + "\\b)?";
  private static final String TO = "(?: ?[-–] ?| to | and | until | through )";

  static final List<Rule> ALL =
      List.of(
          Rule.ofDigits("-", "(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])", DayRules::iso),
          Rule.ofDigits(
              "/", "(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])", DayRules::slashes),
          Rule.ofDigits(
              CalendarNames.MONTH_CUES,
              BEFORE + DAY + TO + DAY + " (?:of )?" + MONTH + "(?!\\p{L})" + OF_YEAR,
              (words, reader) -> days(words, reader, 1, 2, 3)),
          Rule.ofDigits(
              CalendarNames.MONTH_CUES,
              "\\b" + MONTH + " " + DAY + TO + DAY + "(?![\\d,.]\\d|\\d)" + COUNTED + OF_YEAR,
              (words, reader) -> days(words, reader, 2, 3, 1)),
          Rule.ofDigits(
              CalendarNames.MONTH_CUES,
              BEFORE + DAY + " (?:of )?" + MONTH + "(?!\\p{L})" + OF_YEAR,
              (words, reader) -> days(words, reader, 1, 1, 2)),
          Rule.ofDigits(
              CalendarNames.MONTH_CUES,
              "\\b" + MONTH + " " + DAY + "(?![\\d:]|[.,]\\d)" + COUNTED + OF_YEAR,
              (words, reader) -> days(words, reader, 2, 2, 1)));

  private DayRules() {}

  private static Optional<Meant> iso(MatchResult words, Rule.Reader reader) {
    return date(number(words, 1), number(words, 2), number(words, 3))
        .flatMap(day -> Meant.dated(Period.day(day)));
  }

  /** Which of two small numbers is the month only a large one tells. */
  private static Optional<Meant> slashes(MatchResult words, Rule.Reader reader) {
    int one = number(words, 1);
    int two = number(words, 2);
    int year = number(words, 3);
    if (one > 12 || two > 12) {
      return date(year, Math.min(one, two), Math.max(one, two))
          .flatMap(day -> Meant.dated(Period.day(day)));
    }
    return year >= 1000 && year < 2200 ? Meant.dated(Period.year(year)) : Optional.empty();
  }

  /** The year, if there is one, is the last group. */
  private static Optional<Meant> days(
      MatchResult words, Rule.Reader reader, int first, int last, int month) {
    String name = words.group(month);
    Month of = CalendarNames.month(name);
    int from = number(words, first);
    int to = number(words, last);
    @Nullable String year = words.group(words.groupCount());
    if (year != null) {
      return period(Integer.parseInt(year), of, from, to).flatMap(Meant::dated);
    }
    return CalendarNames.isDoubtful(name)
        ? Optional.empty()
        : yearless(reader, of, from, to).map(period -> new Meant(period, Mention.Form.YEARLESS));
  }

  /** In a question the last such day, in an article the nearest. */
  private static Optional<Period> yearless(Rule.Reader reader, Month month, int from, int to) {
    int year = reader.day().getYear();
    Stream<Period> all =
        Stream.of(year, year - 1, year + 1).flatMap(one -> period(one, month, from, to).stream());
    return reader.asks()
        ? all.filter(period -> !period.from().isAfter(reader.day()))
            .max((one, other) -> one.from().compareTo(other.from()))
        : all.min((one, other) -> Long.compare(distance(one, reader), distance(other, reader)));
  }

  private static long distance(Period period, Rule.Reader reader) {
    return Math.abs(ChronoUnit.DAYS.between(reader.day(), period.from()));
  }

  private static Optional<Period> period(int year, Month month, int from, int to) {
    int length = YearMonth.of(year, month).lengthOfMonth();
    return from < 1 || from > to || to > length
        ? Optional.empty()
        : Optional.of(new Period(LocalDate.of(year, month, from), LocalDate.of(year, month, to)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(MatchResult words, int group) {
    return Integer.parseInt(words.group(group));
  }
}
