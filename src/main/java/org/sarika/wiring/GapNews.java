package org.sarika.wiring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.sarika.curation.NewlyReadable;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.NewArticles;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what comes onto the shelf over to those who ask open questions again; with no open
 * question nothing is written.
 */
final class GapNews implements NewlyReadable {
  private static final Logger log = LoggerFactory.getLogger(GapNews.class);

  private final GapLog gaps;
  private final NewArticles articles;
  private final Set<ArticleId> since = new HashSet<>();
  private boolean underway;
  private final AtomicReference<Runnable> listener = new AtomicReference<>(() -> {});

  GapNews(GapLog gaps, NewArticles articles) {
    this.gaps = gaps;
    this.articles = articles;
  }

  /**
   * The list on disk. Empty while articles are between it and the index, where a question that is
   * asked again would not find them; and what came since it was read is not taken off it.
   */
  NewArticles articles() {
    return new Settled();
  }

  private final class Settled implements NewArticles {
    @Override
    public void add(Collection<ArticleId> added) {
      articles.add(added);
    }

    @Override
    public List<ArticleId> first(int most) {
      synchronized (since) {
        if (underway) {
          return List.of();
        }
        since.clear();
      }
      return articles.first(most);
    }

    @Override
    public void remove(Collection<ArticleId> compared) {
      List<ArticleId> removed;
      synchronized (since) {
        removed = compared.stream().filter(id -> !since.contains(id)).toList();
      }
      articles.remove(removed);
    }
  }

  /** Told from now on when something changed; has to return at once. */
  void tell(Runnable changed) {
    listener.set(changed);
  }

  @Override
  public void coming(Set<ArticleId> coming) {
    synchronized (since) {
      underway = true;
      since.addAll(coming);
    }
    try {
      if (gaps.hasOpen()) {
        articles.add(coming);
      }
    } catch (StorageException e) {
      // What a curator decided counts, even if no reader is told of it.
      log.warn(
          "open questions are not asked again for {} articles: {}", coming.size(), e.getMessage());
    }
  }

  @Override
  public void arrived() {
    synchronized (since) {
      underway = false;
    }
    listener.get().run();
  }
}
