package org.sarika.web;

import java.util.Optional;
import org.sarika.answer.Standing;
import org.sarika.knowledge.ArticleId;

/** Tells which articles were taken back, so that a link to one does not lead nowhere. */
@FunctionalInterface
public interface Retractions {
  /** Nothing was. */
  Retractions NONE = id -> Optional.empty();

  /** When and why an article was taken back; empty if it was not. */
  Optional<Standing.Retracted> of(ArticleId id);
}
