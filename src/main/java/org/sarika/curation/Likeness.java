package org.sarika.curation;

import java.time.temporal.ChronoUnit;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.PublicationDate;

/**
 * How alike an article is to a stored one.
 *
 * @param other the stored one
 * @param sameWords Jaccard's index of their runs of words, 0 to 1
 * @param sameMeaning cosine of the vectors of their whole texts, -1 to 1
 */
public record Likeness(ArticleId other, double sameWords, double sameMeaning) {
  /** From here on one is a copy of the other whatever their dates. */
  public static final double COPIED_WORDS = 0.5;

  /** From here on one may be a copy of the other, if they came out together. */
  public static final double SAME_STORY = 0.97;

  /** Days between two that came out together: wire copies are printed within that. */
  public static final long TOGETHER = 3;

  /** Whether a curator has to say if one is a copy of the other. */
  public boolean isNear(PublicationDate one, PublicationDate two) {
    return sameWords >= COPIED_WORDS || (sameMeaning >= SAME_STORY && areTogether(one, two));
  }

  /** A year or month may mean any of its days. */
  private static boolean areTogether(PublicationDate one, PublicationDate two) {
    return ChronoUnit.DAYS.between(one.last(), two.first()) <= TOGETHER
        && ChronoUnit.DAYS.between(two.last(), one.first()) <= TOGETHER;
  }
}
