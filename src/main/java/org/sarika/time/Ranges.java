package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates that words join: between 2017 and 2019, from May to July 2021, 6 or 7 November 2025. */
final class Ranges {
  private static final Pattern TO =
      Pattern.compile(
          "^,? ?(?:to|until|till|through|up to|and up to|[-–—]) ?(?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AND =
      Pattern.compile("^,? ?(?:and|or|&|,) ?(?:the |in |on |of )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN =
      Pattern.compile("\\bbetween (?:the )?$", Pattern.CASE_INSENSITIVE);

  private Ranges() {}

  /** The same; a date without its year has that of the date behind it: the year is said once. */
  static List<Mention> withYears(String text, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (int at = all.size() - 2; at >= 0; at--) {
      Mention one = all.get(at);
      Mention next = all.get(at + 1);
      String between = text.substring(one.end(), next.start());
      if (one.form() == Mention.Form.YEARLESS
          && next.form() == Mention.Form.DATED
          && (AND.matcher(between).matches() || TO.matcher(between).matches())) {
        all.set(at, one.dated(lastBefore(one.period(), next.period().to())));
      }
    }
    return List.copyOf(all);
  }

  /** What two dates are if they are one period. */
  static Optional<Mention> joined(String text, Mention first, Mention last) {
    String between = text.substring(first.end(), last.start());
    boolean joined =
        TO.matcher(between).matches()
            || (AND.matcher(between).matches()
                && BETWEEN.matcher(text.substring(0, first.start())).find());
    if (!joined) {
      return Optional.empty();
    }
    Period from = first.period();
    Period to = last.period();
    if (first.form() == Mention.Form.YEARLESS) {
      from = lastBefore(from, to.to());
    } else if (last.form() == Mention.Form.YEARLESS) {
      to = firstAfter(to, from.from());
    }
    return from.from().isAfter(to.to())
        ? Optional.empty()
        : Optional.of(new Mention(first.start(), last.end(), from.through(to), first.form()));
  }

  /** The same days of the last year in which they do not begin after a day. */
  private static Period lastBefore(Period yearless, LocalDate end) {
    Period same = ofYear(yearless, end.getYear());
    return same.from().isAfter(end) ? ofYear(yearless, end.getYear() - 1) : same;
  }

  private static Period firstAfter(Period yearless, LocalDate start) {
    Period same = ofYear(yearless, start.getYear());
    return same.to().isBefore(start) ? ofYear(yearless, start.getYear() + 1) : same;
  }

  private static Period ofYear(Period yearless, int year) {
    if (year < 1) {
      return yearless;
    }
    LocalDate from = yearless.from().withYear(year);
    boolean wholeMonth =
        yearless.from().getDayOfMonth() == 1
            && yearless.to().equals(yearless.from().plusMonths(1).minusDays(1));
    return new Period(
        from, wholeMonth ? from.plusMonths(1).minusDays(1) : yearless.to().withYear(year));
  }
}
