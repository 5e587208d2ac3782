package org.sarika.answer.contrast;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.answer.contrast.Difference.Matter;
import org.sarika.answer.facts.Moment;

/** Dates of the same event that cannot both be right. */
final class DateContrast {
  private static final int LEAST_SHARED = 2;

  /** Days by which dates of one event differ at most, where the sentences share few words. */
  private static final int LOOSELY_APART = 800;

  private DateContrast() {}

  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:when|since|how long|dates?|days?|years?|months?)\\b", Pattern.CASE_INSENSITIVE);

  /** Looks only where the question asks for a date: others are told in passing. */
  static Optional<Difference> between(String question, Read left, Read right, boolean same) {
    return ASKED.matcher(question).find()
        ? between(left, right, same ? 1 : LEAST_SHARED)
        : Optional.empty();
  }

  static Optional<Difference> between(Read left, Read right) {
    return between(left, right, 1);
  }

  /**
   * @param least words beside both dates that have to be the same
   */
  private static Optional<Difference> between(Read left, Read right, int least) {
    // Figures of two times are no two dates of one event.
    if (left.moments().isEmpty()
        || right.moments().isEmpty()
        || !left.figures().isEmpty()
        || !right.figures().isEmpty()
        || Events.differ(left, right)) {
      return Optional.empty();
    }
    boolean meet =
        left.moments().stream().anyMatch(it -> right.moments().stream().anyMatch(it::meets));
    Optional<Moment> one = dated(left);
    Optional<Moment> other = dated(right);
    if (meet
        || one.isEmpty()
        || other.isEmpty()
        || !isLocal(left, one.get(), right, other.get(), least)) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            Matter.DATE,
            left.words(one.get().start(), one.get().end()),
            right.words(other.get().start(), other.get().end())));
  }

  private static boolean isLocal(Read left, Moment one, Read right, Moment other, int least) {
    long apart = Math.abs(ChronoUnit.DAYS.between(one.first(), other.first()));
    return (least == 1 || apart <= LOOSELY_APART)
        && Local.areAlike(left, one.start(), one.end(), right, other.start(), other.end())
        && Local.sameDeeds(left, one, right, other) >= least;
  }

  /** The one date of an event; "the agreement of 23 October" is dated by its name. */
  private static Optional<Moment> dated(Read read) {
    List<Moment> free = read.moments().stream().filter(it -> !it.qualifies()).toList();
    return free.size() == 1 ? Optional.of(free.getFirst()) : Optional.empty();
  }
}
