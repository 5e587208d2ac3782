package org.sarika.answer;

import java.util.Comparator;
import java.util.Optional;
import org.sarika.knowledge.PublicationDate;

/** Says how old an answer is, where it was asked how things are now. */
public final class Freshness {
  /** From this age on, in days, the newest evidence may no longer tell how things are. */
  public static final int OLD_DAYS = 180;

  private Freshness() {}

  /**
   * When the newest of what is shown came out, if that is long ago and the question was about now;
   * else empty.
   */
  public static Optional<PublicationDate> stale(Answer answer) {
    if (!answer.question().time().isAboutNow()) {
      return Optional.empty();
    }
    return answer.citations().stream()
        .map(citation -> citation.source().published())
        .max(Comparator.comparing(PublicationDate::last))
        .filter(newest -> newest.last().plusDays(OLD_DAYS).isBefore(answer.question().asOf()));
  }
}
