package org.sarika.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * One parcel on its way, and how it went so far.
 *
 * @param number of its departure, or the place among what is only told
 * @param parcel what to send
 * @param kept whether it waits in the outbox; else it is only told
 * @param taken when it came
 * @param firstTried when it was tried first; {@link Instant#MAX} before
 * @param tries how often it was tried
 * @param left whether it is on disk that it left
 * @param doubtful whether it may have arrived
 * @param alone whether nothing else of its kind should be on its way beside it
 */
record Errand(
    long number,
    Parcel parcel,
    boolean kept,
    Instant taken,
    Instant firstTried,
    int tries,
    boolean left,
    boolean doubtful,
    boolean alone) {
  /** What is told goes ahead of what is kept, since it is about the waiting. */
  static final Comparator<Errand> ORDER =
      Comparator.comparing(Errand::kept).thenComparingLong(Errand::number);

  private static final Duration TOLD_WITHIN = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_TRIES = 40;

  static Errand toSend(Departure departure, Instant now, boolean alone) {
    boolean left = departure.left();
    return new Errand(
        departure.number(), departure.parcel(), true, now, Instant.MAX, 0, left, left, alone);
  }

  static Errand toTell(long number, Parcel parcel, Instant now) {
    return new Errand(number, parcel, false, now, Instant.MAX, 0, false, false, false);
  }

  /** Whether it is the same message, however often it was tried. */
  boolean isSame(Errand other) {
    return number == other.number && kept == other.kept;
  }

  /**
   * After one more try.
   *
   * @param maybe whether it may have arrived by it
   */
  Errand tried(Instant at, boolean maybe) {
    Instant first = tries == 0 ? at : firstTried;
    return new Errand(number, parcel, kept, taken, first, tries + 1, left, maybe, alone);
  }

  /** On disk it has left. */
  Errand leaving() {
    return new Errand(number, parcel, kept, taken, firstTried, tries, true, doubtful, alone);
  }

  /** On disk it has not left. */
  Errand staying() {
    return new Errand(number, parcel, kept, taken, firstTried, tries, false, doubtful, alone);
  }

  /** To another chat. */
  Errand to(String chat) {
    Parcel moved = new Parcel(chat, parcel.body(), parcel.turn());
    return new Errand(number, moved, kept, taken, firstTried, tries, left, doubtful, alone);
  }

  /** Whether nobody wants to be told any more. */
  boolean late(Instant now) {
    return !kept && now.isAfter(taken.plus(TOLD_WITHIN));
  }

  /** Whether it was tried for long enough. */
  boolean hopeless(Instant now) {
    return tries >= MOST_TRIES || (tries > 0 && now.isAfter(firstTried.plus(LONGEST)));
  }
}
