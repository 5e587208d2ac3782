package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins two dates of a question to a period: between 2017 and 2019, from May to July 2021. */
final class Ranges {
  private static final Pattern TO =
      Pattern.compile(
          "^,? ?(?:to|until|till|through|up to|and up to|[-–—]) ?(?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AND =
      Pattern.compile("^,? ?(?:and|or|&|,) ?(?:the |in |on |of )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN =
      Pattern.compile("\\bbetween (?:the )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM =
      Pattern.compile("\\b(?:from|between) (?:the )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern INSIDE =
      Pattern.compile("\\d ?(?:[-–]|to|and|until|through) ?\\d", Pattern.CASE_INSENSITIVE);

  /** A day or month without its year restricts only behind one of these. */
  private static final Pattern BOUND =
      Pattern.compile(
          "\\b(?:in|on|since|by|during|until|till|from|between|before|after|of|early|mid|late)[ -](?:the )?$",
          Pattern.CASE_INSENSITIVE);

  private final String question;
  private final List<Mention> mentions;
  private final boolean hasYear;

  Ranges(String question, List<Mention> mentions) {
    this.question = question;
    this.mentions = mentions;
    this.hasYear = mentions.stream().anyMatch(one -> one.form() == Mention.Form.DATED);
  }

  List<Restriction> restrictions() {
    List<Restriction> found = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      Optional<Restriction> range = range(at);
      if (range.isPresent()) {
        found.add(range.get());
        at += 2;
      } else {
        single(at).ifPresent(found::add);
        at++;
      }
    }
    return found;
  }

  private Optional<Restriction> range(int at) {
    if (at + 1 >= mentions.size()) {
      return Optional.empty();
    }
    Mention first = mentions.get(at);
    Mention last = mentions.get(at + 1);
    String between = question.substring(first.end(), last.start());
    String before = question.substring(0, first.start());
    boolean joined =
        TO.matcher(between).matches()
            || (AND.matcher(between).matches() && BETWEEN.matcher(before).find());
    return joined ? range(first, last, before) : Optional.empty();
  }

  private static Optional<Restriction> range(Mention first, Mention last, String before) {
    Period from = first.period();
    Period to = last.period();
    if (first.form() == Mention.Form.YEARLESS) {
      from = lastBefore(from, to.to());
    } else if (last.form() == Mention.Form.YEARLESS) {
      to = firstAfter(to, from.from());
    }
    if (from.from().isAfter(to.to())) {
      return Optional.empty();
    }
    Matcher preposition = FROM.matcher(before);
    int start = preposition.find() ? preposition.start() : first.start();
    return Optional.of(new Restriction(start, last.end(), from.through(to)));
  }

  private Optional<Restriction> single(int at) {
    Mention mention = mentions.get(at);
    if (mention.form() == Mention.Form.YEARLESS) {
      Optional<Mention> dated = withYearOfNext(at);
      if (dated.isEmpty()
          && (hasYear || !BOUND.matcher(question.substring(0, mention.start())).find())) {
        return Optional.empty();
      }
      mention = dated.orElse(mention);
    }
    return Optional.of(whole(mention));
  }

  /** "from 8 to 12 April" begins and ends by itself. */
  private Restriction whole(Mention mention) {
    Matcher preposition = FROM.matcher(question.substring(0, mention.start()));
    boolean isRange = INSIDE.matcher(question.substring(mention.start(), mention.end())).find();
    return isRange && preposition.find()
        ? new Restriction(preposition.start(), mention.end(), mention.period())
        : Operators.around(question, mention.start(), mention.end(), mention.period());
  }

  /** "on 6 Nov or 7 Nov 2025": the year is said once. */
  private Optional<Mention> withYearOfNext(int at) {
    if (at + 1 >= mentions.size()) {
      return Optional.empty();
    }
    Mention mention = mentions.get(at);
    Mention next = mentions.get(at + 1);
    String between = question.substring(mention.end(), next.start());
    return next.form() == Mention.Form.DATED && AND.matcher(between).matches()
        ? Optional.of(mention.meaning(lastBefore(mention.period(), next.period().to())))
        : Optional.empty();
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
