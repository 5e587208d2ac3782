package org.sarika.time;

import static org.sarika.time.Rule.Meant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Years and more: 2017, 1970-75, early 1990s, the nineties, the 19th century, B.E. 2561. */
final class YearRules {
  /** Years that a bare number may be. */
  private static final String PLAIN = "(1[5-9]\\d{2}|20\\d{2})";

  private static final String PART = "(?:(early|mid|late)[- ](?:the )?)?";

  /** A number behind these is no year. */
  private static final String NOT_BEHIND =
      "(?<![\\d.,$€£/:#-])(?<!\\b(?:section|resolution|flight|law|act|no\\.|number|form|room|route|highway|page|case|chapter"
          + "|docket|order|article|about|nearly|almost|some|than|least) )";

  /** How many years the Buddhist era is ahead. */
  private static final int BUDDHIST = 543;

  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);

  private static final Map<String, Integer> CENTURIES =
      Map.of(
          "sixteenth",
          16,
          "seventeenth",
          17,
          "eighteenth",
          18,
          "nineteenth",
          19,
          "twentieth",
          20,
          "twenty-first",
          21);

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "23|24|25|26|27",
              "(?=[Bពพ])(?:\\bB\\. ?E\\.?|\\bBE|\\bBuddhist (?:era|year)|ព\\.ស\\.?|ពុទ្ធសករាជ|พ\\.ศ\\.?) ?(2[3-7]\\d{2})\\b",
              YearRules::buddhist),
          Rule.ofDigits("e", "\\b(2[3-7]\\d{2}) (?:B\\. ?E\\.?|BE)(?!\\p{L})", YearRules::buddhist),
          Rule.of("0s|0's|0’s", "\\b" + PART + "(1[5-9]\\d|20\\d)0['’]?s\\b", YearRules::decade),
          Rule.of("0s", "(?<!\\w)" + PART + "['’](\\d)0s\\b", YearRules::shortDecade),
          Rule.of(
              "ties",
              "\\b(?:the )"
                  + PART
                  + "(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b",
              YearRules::spelledDecade),
          Rule.of(
              "century",
              "\\b(\\d{1,2})(?:st|nd|rd|th)[- ]century\\b|\\b(sixteenth|seventeenth|eighteenth|nineteenth|twentieth"
                  + "|twenty-first)[- ]century\\b",
              YearRules::century),
          Rule.of(
              "1|2",
              "\\b(?=[12])"
                  + NOT_BEHIND
                  + PLAIN
                  + " ?[-–/] ?(\\d{4}|\\d{2})(?![\\d%]|[.,]\\d)"
                  + DayRules.COUNTED,
              YearRules::span),
          Rule.of(
              "1|2",
              "\\b(?=[12]|early|mid|late)"
                  + NOT_BEHIND
                  + PART
                  + PLAIN
                  + "\\b(?![%/]|[.,:]\\d|[-–]\\d)"
                  + DayRules.COUNTED,
              YearRules::year),
          Rule.of(
              "in 1|in 2",
              "\\bin (?<date>" + PLAIN + ")\\b(?![%/]|[.,:]\\d|[-–]\\d)",
              YearRules::countedYear));

  private YearRules() {}

  private static Optional<Meant> buddhist(MatchResult words, Rule.Reader reader) {
    return Meant.dated(Period.year(Integer.parseInt(words.group(1)) - BUDDHIST));
  }

  private static Optional<Meant> decade(MatchResult words, Rule.Reader reader) {
    int first = 10 * Integer.parseInt(words.group(2));
    return Meant.dated(
        first % 100 == 0 && first < 2000
            ? part(first, 100, words.group(1))
            : decade(first, words.group(1)));
  }

  /** Of the last century, unless that decade of this one has begun. */
  private static Optional<Meant> shortDecade(MatchResult words, Rule.Reader reader) {
    int tens = 10 * Integer.parseInt(words.group(2));
    int year = tens <= reader.day().getYear() % 100 && tens < 30 ? 2000 + tens : 1900 + tens;
    return Meant.dated(decade(year, words.group(1)));
  }

  private static Optional<Meant> spelledDecade(MatchResult words, Rule.Reader reader) {
    int year = DECADES.getOrDefault(words.group(2).toLowerCase(Locale.ROOT), 1900);
    return Meant.dated(decade(year, words.group(1)));
  }

  private static Period decade(int first, @Nullable String part) {
    return part(first, 10, part);
  }

  /** Halves, and what lies around the middle, of so many years. */
  private static Period part(int first, int years, @Nullable String part) {
    int last = first + years - 1;
    return switch (part == null ? "" : part.toLowerCase(Locale.ROOT)) {
      case "early" -> Period.years(first, first + years / 2 - 1);
      case "mid" -> Period.years(first + 3 * years / 10, last - 3 * years / 10);
      case "late" -> Period.years(first + years / 2, last);
      default -> Period.years(first, last);
    };
  }

  private static Optional<Meant> century(MatchResult words, Rule.Reader reader) {
    int number =
        words.group(1) == null
            ? CENTURIES.getOrDefault(words.group(2).toLowerCase(Locale.ROOT), 20)
            : Integer.parseInt(words.group(1));
    return number < 1 || number > 21
        ? Optional.empty()
        : Meant.dated(Period.years(100 * (number - 1) + 1, 100 * number));
  }

  private static Optional<Meant> span(MatchResult words, Rule.Reader reader) {
    int first = Integer.parseInt(words.group(1));
    String end = words.group(2);
    int last = Integer.parseInt(end) + (end.length() == 2 ? first - first % 100 : 0);
    return last < first || last >= 2100 ? Optional.empty() : Meant.dated(Period.years(first, last));
  }

  private static Optional<Meant> year(MatchResult words, Rule.Reader reader) {
    int year = Integer.parseInt(words.group(2));
    return Meant.dated(
        switch (words.group(1) == null ? "" : words.group(1).toLowerCase(Locale.ROOT)) {
          case "early" -> months(year, 1, 4);
          case "mid" -> months(year, 5, 8);
          case "late" -> months(year, 9, 12);
          default -> Period.year(year);
        });
  }

  /** "in 1975 troops": what counts is not "in" a number. */
  private static Optional<Meant> countedYear(MatchResult words, Rule.Reader reader) {
    return Meant.dated(Period.year(Integer.parseInt(words.group(1))));
  }

  private static Period months(int year, int first, int last) {
    LocalDate end = LocalDate.of(year, last, 1);
    return new Period(LocalDate.of(year, first, 1), end.withDayOfMonth(end.lengthOfMonth()));
  }
}
