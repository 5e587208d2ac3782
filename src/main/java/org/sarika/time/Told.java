package org.sarika.time;

import java.time.LocalDate;
import java.util.List;
import org.sarika.knowledge.PublicationDate;

/** Of which days an article tells: those that it mentions, and those before it came out. */
public final class Told {
  /** News comes a little later than what it tells of. */
  private static final int LAG_DAYS = 14;

  /** A relative word that means fewer days needs an article that is dated to the day. */
  private static final int ROUGH_DAYS = 27;

  private Told() {}

  /** The periods that a text of an article mentions, in order. */
  public static List<Period> in(String text, PublicationDate published) {
    boolean exact = published.first().equals(published.last());
    return Mentions.inText(text, published.first()).stream()
        .filter(mention -> exact || mention.form() != Mention.Form.RELATIVE || isRough(mention))
        .map(Mention::period)
        .toList();
  }

  private static boolean isRough(Mention mention) {
    return !mention.period().from().plusDays(ROUGH_DAYS).isAfter(mention.period().to());
  }

  /** The days on which an article may have come out. */
  public static Period days(PublicationDate published) {
    return new Period(published.first(), published.last());
  }

  /** The days of publication that news of a period may have. */
  public static Period publication(Period period) {
    LocalDate to = period.to();
    return new Period(period.from(), to.equals(LocalDate.MAX) ? to : to.plusDays(LAG_DAYS));
  }

  /** Whether an article came out when news of the period does. */
  public static boolean isPublishedIn(PublicationDate published, Period period) {
    return publication(period).meets(days(published));
  }
}
