package org.sarika.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.PublicationDate;
import org.sarika.time.Period;
import org.sarika.time.Told;

/** How what was found fits the periods that a question asks about. */
final class Timing {
  private static final double DAYS_OF_A_YEAR = 365;

  private final List<Period> periods;
  private final Optional<LocalDate> now;

  private Timing(List<Period> periods, Optional<LocalDate> now) {
    this.periods = periods;
    this.now = now;
  }

  static Timing of(Question question) {
    return new Timing(
        question.time().periods(),
        question.time().isAboutNow() ? Optional.of(question.asOf()) : Optional.empty());
  }

  static Timing of(List<Period> periods) {
    return new Timing(periods, Optional.empty());
  }

  /**
   * How far words of an article tell how things are now, 0 to 1: half as far with every year since
   * the last day that they mention, or else since it came out. 0 where now is not asked about.
   */
  double recency(PublicationDate published, String text) {
    if (now.isEmpty()) {
      return 0;
    }
    LocalDate last =
        Told.in(text, published).stream()
            .map(Period::to)
            .filter(day -> day.isBefore(published.last()))
            .max(Comparator.naturalOrder())
            .orElse(published.last());
    long age = Math.max(0, ChronoUnit.DAYS.between(last, now.get()));
    return Math.pow(2, -age / DAYS_OF_A_YEAR);
  }

  /**
   * Whether words of an article tell of other times only: it came out in another one, and all dates
   * that they mention lie outside. What mentions no date cannot be told.
   */
  boolean isElsewhere(PublicationDate published, String text) {
    if (periods.isEmpty()
        || periods.stream().anyMatch(period -> Told.isPublishedIn(published, period))) {
      return false;
    }
    List<Period> told = Told.in(text, published);
    return !told.isEmpty() && told.stream().noneMatch(one -> periods.stream().anyMatch(one::meets));
  }

  /**
   * Whether a sentence tells of the periods: by the dates that it mentions, or else its
   * paragraph's, or else when its article came out. What merely goes on since another time does
   * not.
   */
  boolean isTold(PublicationDate published, String sentence, String paragraph) {
    if (periods.isEmpty()) {
      return true;
    }
    List<Period> own = Told.in(sentence, published);
    List<Period> told = own.isEmpty() ? Told.in(paragraph, published) : own;
    return told.isEmpty()
        ? periods.stream().anyMatch(period -> period.meets(Told.days(published)))
        : told.stream().anyMatch(one -> periods.stream().anyMatch(period -> isIn(one, period)));
  }

  private static boolean isIn(Period told, Period asked) {
    boolean begins = !told.from().equals(LocalDate.MIN);
    boolean ends = !told.to().equals(LocalDate.MAX);
    if (begins && ends) {
      return told.meets(asked);
    }
    return (begins && asked.meets(Period.day(told.from())))
        || (ends && asked.meets(Period.day(told.to())));
  }

  /** The first day of what an excerpt tells of, within the periods if it can be told. */
  LocalDate begin(PublicationDate published, Excerpt excerpt) {
    List<Period> told = Told.in(excerpt.key(), published);
    Optional<LocalDate> within =
        told.stream()
            .filter(one -> periods.stream().anyMatch(one::meets))
            .map(Period::from)
            .min(Comparator.naturalOrder());
    return within.orElseGet(
        () -> told.stream().map(Period::from).findFirst().orElse(published.first()));
  }
}
