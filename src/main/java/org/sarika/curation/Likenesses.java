package org.sarika.curation;

import java.util.List;
import org.sarika.knowledge.ArticleId;

/** Finds stored articles that may be the same story in almost the same words. */
@FunctionalInterface
public interface Likenesses {
  /**
   * Other stored articles that are like this one, most alike first; approved and pending ones, not
   * copies. What is too unlike to be a copy may be among them: {@link Likeness#isNear} tells.
   *
   * @param id of a stored article of any status; nothing is like one that is absent
   */
  List<Likeness> of(ArticleId id);
}
