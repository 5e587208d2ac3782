package org.sarika.fake;

import org.sarika.gaps.NewArticles;
import org.sarika.gaps.NewArticlesContract;

class InMemoryNewArticlesTest extends NewArticlesContract {
  @Override
  protected NewArticles list() {
    return new InMemoryNewArticles();
  }
}
