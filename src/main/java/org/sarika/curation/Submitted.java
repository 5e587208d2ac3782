package org.sarika.curation;

import org.sarika.knowledge.ArticleId;

/** What became of a submission. */
public sealed interface Submitted {
  /** It waits for a curator. */
  record Queued(ArticleId id) implements Submitted {}

  /** It is stored already, whatever became of it. */
  record Known(ArticleId id) implements Submitted {}

  /**
   * It was not made an article.
   *
   * @param reason one sentence: what, why, what to do
   */
  record Refused(String reason) implements Submitted {}
}
