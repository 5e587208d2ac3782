package org.sarika.fake;

import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.ArticleStoreContract;

class InMemoryArticleStoreTest extends ArticleStoreContract {
  private final ArticleStore store = new InMemoryArticleStore();

  @Override
  protected ArticleStore store() {
    return store;
  }
}
