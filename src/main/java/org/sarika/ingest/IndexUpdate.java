package org.sarika.ingest;

import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.PassageIndex;

/**
 * Carries the store's changes over to the index: one by one if the two were in step before, else (a
 * lost index, a crash between the two) by making the index anew. One commit at the end.
 */
final class IndexUpdate {
  private final ArticleStore store;
  private final PassageIndex index;
  private final boolean inStep;
  private boolean changed;

  /** Call before the first change to the store. */
  IndexUpdate(ArticleStore store, PassageIndex index) {
    this.store = store;
    this.index = index;
    this.inStep = index.revision() == store.revision();
  }

  /** The article was added or replaced in the store. */
  void saved(StoredArticle article) {
    changed = true;
    if (!inStep) {
      return;
    }
    if (article.status() == Status.APPROVED) {
      index.put(article);
    } else {
      index.remove(article.id());
    }
  }

  /** The article left the store. */
  void removed(ArticleId article) {
    changed = true;
    if (inStep) {
      index.remove(article);
    }
  }

  /** Call after the last change to the store. */
  void finish() {
    if (!inStep) {
      rebuild(store, index);
    } else if (changed) {
      index.commit(store.revision());
    }
  }

  /** Makes the index anew from the store. */
  static void rebuild(ArticleStore store, PassageIndex index) {
    // Read first: a write that comes between leaves the index behind, and the next start mends it.
    long revision = store.revision();
    index.clear();
    store.forEachApproved(index::put);
    index.commit(revision);
  }
}
