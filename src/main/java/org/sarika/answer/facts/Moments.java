package org.sarika.answer.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.knowledge.PublicationDate;

/** Finds the points in time of a sentence; relative ones are read against its article's date. */
public final class Moments {
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String WEEKDAY =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";

  private static final Pattern MOMENT =
      Pattern.compile(
          "\\b(?<d1>\\d{1,2})(?:(?:-|–| to )(?<d2>\\d{1,2}))? (?<m1>"
              + plain(MONTH)
              + ")(?:,? (?<y1>"
              + plain(YEAR)
              + "))?"
              + "|\\b(?<m2>"
              + plain(MONTH)
              + ") (?<d3>\\d{1,2})(?!\\d)(?:,? (?<y2>"
              + plain(YEAR)
              + "))?"
              + "|\\b(?<m3>"
              + plain(MONTH)
              + "),? (?<y3>"
              + plain(YEAR)
              + ")"
              + "|(?<![\\d,.$€£-])\\b(?<y4>"
              + plain(YEAR)
              + ")(?:(?:-|–)(?<y5>\\d{2,4}))?\\b(?![,.]\\d| (?:people|men|women|soldiers|tons|tonnes|years|miles))"
              + "|\\b(?<week>"
              + plain(WEEKDAY)
              + ")\\b"
              + "|\\b(?<rel>last year|this year|today|yesterday)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> MONTHS =
      Arrays.stream(Month.values()).map(month -> month.name()).collect(Collectors.toList());

  private static final Pattern JOINED =
      Pattern.compile("(?:between|from) .*", Pattern.CASE_INSENSITIVE);
  private static final Pattern SINCE =
      Pattern.compile("\\bsince (?:[a-z]+ )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF = Pattern.compile("\\p{Ll} of $");
  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          "^ (?!to|and|in|on|at|the|until|with|by|for|from|after|but|when|was|were|is|as|or|of|some|more|about)\\p{Ll}{4,}");

  private Moments() {}

  private static String plain(String group) {
    return group.replaceFirst("^\\((?!\\?)", "(?:");
  }

  /** In order; "between 2016 and 2018" is one. */
  public static List<Moment> in(String text, PublicationDate published) {
    List<Moment> found = new ArrayList<>();
    Matcher matcher = MOMENT.matcher(text);
    while (matcher.find()) {
      read(matcher, text, published).ifPresent(moment -> add(found, moment, text));
    }
    return List.copyOf(found);
  }

  private static void add(List<Moment> found, Moment moment, String text) {
    if (!found.isEmpty()) {
      Moment before = found.getLast();
      String between = text.substring(before.end(), moment.start());
      String opening = text.substring(Math.max(0, before.start() - 9), before.start());
      boolean sameDay = between.matches(",? ?") && before.last().equals(before.first());
      boolean joined =
          between.matches(" ?(?:and|to|until|through|-|–) ?")
              && JOINED.matcher(opening.strip() + " ").find();
      if ((sameDay && moment.meets(before))
          || (joined && !moment.last().isBefore(before.first()))) {
        LocalDate last = joined ? moment.last() : before.last();
        LocalDate first = joined ? before.first() : moment.first();
        last = joined ? last : moment.last();
        found.set(
            found.size() - 1,
            new Moment(first, last, before.start(), moment.end(), before.qualifies()));
        return;
      }
      if (sameDay) {
        // "Monday, 6 July 2020": the date tells which Monday.
        found.removeLast();
      }
    }
    found.add(moment);
  }

  private static Optional<Moment> read(Matcher found, String text, PublicationDate published) {
    try {
      LocalDate[] days = days(found, published);
      int start = found.start();
      String before = text.substring(0, start);
      LocalDate last = SINCE.matcher(before).find() ? max(days[1], published.last()) : days[1];
      boolean isYear = found.group("y4") != null;
      String behind = text.substring(found.end());
      boolean qualifies =
          OF.matcher(before).find() || (isYear && NOUN_BEHIND.matcher(behind).find());
      return Optional.of(new Moment(days[0], last, start, found.end(), qualifies));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate[] days(Matcher found, PublicationDate published) {
    LocalDate near = published.last();
    if (found.group("m1") != null) {
      YearMonth month = month(found.group("m1"), found.group("y1"), near);
      int first = Integer.parseInt(found.group("d1"));
      int last = found.group("d2") == null ? first : Integer.parseInt(found.group("d2"));
      return new LocalDate[] {month.atDay(first), month.atDay(last)};
    }
    if (found.group("m2") != null) {
      LocalDate day =
          month(found.group("m2"), found.group("y2"), near)
              .atDay(Integer.parseInt(found.group("d3")));
      return new LocalDate[] {day, day};
    }
    if (found.group("m3") != null) {
      YearMonth month = month(found.group("m3"), found.group("y3"), near);
      return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }
    if (found.group("y4") != null) {
      return years(found.group("y4"), found.group("y5"));
    }
    if (found.group("week") != null) {
      DayOfWeek day = DayOfWeek.valueOf(found.group("week").toUpperCase(Locale.ROOT));
      LocalDate before = near.with(TemporalAdjusters.previousOrSame(day));
      return new LocalDate[] {before, before};
    }
    return relative(found.group("rel").toLowerCase(Locale.ROOT), near);
  }

  private static LocalDate[] years(String from, String to) {
    int first = Integer.parseInt(from);
    int last = first;
    if (to != null) {
      last = to.length() == 4 ? Integer.parseInt(to) : first / 100 * 100 + Integer.parseInt(to);
    }
    return new LocalDate[] {LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)};
  }

  private static LocalDate[] relative(String words, LocalDate near) {
    return switch (words) {
      case "today" -> new LocalDate[] {near, near};
      case "yesterday" -> new LocalDate[] {near.minusDays(1), near.minusDays(1)};
      case "this year" -> years(String.valueOf(near.getYear()), String.valueOf(near.getYear()));
      default -> years(String.valueOf(near.getYear() - 1), String.valueOf(near.getYear() - 1));
    };
  }

  private static YearMonth month(String name, String year, LocalDate near) {
    int number = MONTHS.indexOf(name.toUpperCase(Locale.ROOT)) + 1;
    if (year != null) {
      return YearMonth.of(Integer.parseInt(year), number);
    }
    YearMonth same = YearMonth.of(near.getYear(), number);
    return same.isAfter(YearMonth.from(near).plusMonths(6)) ? same.minusYears(1) : same;
  }
}
