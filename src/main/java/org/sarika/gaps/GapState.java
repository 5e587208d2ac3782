package org.sarika.gaps;

import java.time.Instant;
import org.sarika.knowledge.ArticleId;

/** Whether a gap is still one. */
public sealed interface GapState {
  /** No article answers it. */
  record Open() implements GapState {}

  /**
   * An article does.
   *
   * @param by the article
   * @param at when that was found
   */
  record Answered(ArticleId by, Instant at) implements GapState {}

  /** What every new gap has. */
  GapState OPEN = new Open();
}
