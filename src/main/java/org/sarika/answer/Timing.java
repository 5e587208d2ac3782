package org.sarika.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.PublicationDate;
import org.sarika.time.Period;
import org.sarika.time.Told;

/** How what was found fits the periods that a question asks about. */
final class Timing {
  private final List<Period> periods;

  private Timing(List<Period> periods) {
    this.periods = periods;
  }

  static Timing of(Question question) {
    return new Timing(question.time().periods());
  }

  static Timing of(List<Period> periods) {
    return new Timing(periods);
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
