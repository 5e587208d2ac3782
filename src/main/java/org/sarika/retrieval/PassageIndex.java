package org.sarika.retrieval;

import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StoredArticle;
import org.sarika.lifecycle.Component;

/**
 * The index's writing side. Derived data: it may be lost at any time and is made anew from the
 * store. Changes are seen by the retriever after {@link #commit(long)}.
 */
public interface PassageIndex extends Component {
  /** Adds the article's passages or replaces them. */
  void put(StoredArticle article);

  /** Removes the article's passages. */
  void remove(ArticleId article);

  /** Removes everything. */
  void clear();

  /**
   * Makes the changes durable and visible.
   *
   * @param revision the store's revision that the index now matches
   */
  void commit(long revision);

  /** The revision of the last commit; -1 for a new or lost index. */
  long revision();
}
