package org.sarika.curation;

import java.util.List;
import org.sarika.knowledge.ArticleId;

/** What became of a submission. */
public sealed interface Submitted {
  /**
   * It waits for a curator.
   *
   * @param like stored ones that it may be a copy of, most alike first
   */
  record Queued(ArticleId id, List<Likeness> like) implements Submitted {
    public Queued {
      like = List.copyOf(like);
    }
  }

  /** It is stored already, whatever became of it. */
  record Known(ArticleId id) implements Submitted {}

  /**
   * It was not made an article.
   *
   * @param reason one sentence: what, why, what to do
   */
  record Refused(String reason) implements Submitted {}
}
