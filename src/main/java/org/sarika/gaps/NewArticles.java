package org.sarika.gaps;

import java.util.Collection;
import java.util.List;
import org.sarika.knowledge.ArticleId;

/**
 * Articles that readers can find since a short while, and with which no gap was compared yet: a
 * list on disk, so that a crash or an import without a service loses none. Faults are {@code
 * StorageException}.
 */
public interface NewArticles {
  /** Adds some; one that is there already stays in its place. */
  void add(Collection<ArticleId> articles);

  /** The first ones, oldest first. */
  List<ArticleId> first(int most);

  /** Takes some off the list. */
  void remove(Collection<ArticleId> articles);
}
