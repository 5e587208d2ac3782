package org.sarika.fake;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sarika.gaps.NewArticles;
import org.sarika.knowledge.ArticleId;

/** A list for tests that a restart forgets. */
public final class InMemoryNewArticles implements NewArticles {
  private final Set<ArticleId> articles = new LinkedHashSet<>();

  @Override
  public synchronized void add(Collection<ArticleId> more) {
    articles.addAll(more);
  }

  @Override
  public synchronized List<ArticleId> first(int most) {
    return articles.stream().limit(most).toList();
  }

  @Override
  public synchronized void remove(Collection<ArticleId> gone) {
    gone.forEach(articles::remove);
  }
}
