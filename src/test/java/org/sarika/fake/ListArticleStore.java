package org.sarika.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** A store in memory. */
public final class ListArticleStore implements ArticleStore {
  private final TreeMap<ArticleId, StoredArticle> articles = new TreeMap<>();
  private long revision;

  @Override
  public synchronized Optional<Article> find(ArticleId id) {
    return load(id).map(StoredArticle::article);
  }

  @Override
  public synchronized List<Article> list() {
    return approved().stream()
        .map(StoredArticle::article)
        .sorted(Comparator.comparing(Article::published).reversed().thenComparing(Article::id))
        .toList();
  }

  @Override
  public synchronized List<Fingerprint> fingerprints() {
    return articles.values().stream()
        .map(a ->
            new Fingerprint(a.id(), a.origin(), a.status(), a.source(), a.contentHash(), a.model()))
        .toList();
  }

  @Override
  public synchronized void save(StoredArticle article) {
    articles.put(article.id(), article);
    revision++;
  }

  @Override
  public synchronized void remove(ArticleId id) {
    if (articles.remove(id) != null) {
      revision++;
    }
  }

  @Override
  public synchronized void setStatus(ArticleId id, Status status) {
    load(id)
        .ifPresent(a ->
            save(
                new StoredArticle(
                    a.article(),
                    a.origin(),
                    status,
                    a.source(),
                    a.contentHash(),
                    a.model(),
                    a.passages())));
  }

  @Override
  public synchronized Optional<StoredArticle> load(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public void forEachApproved(Consumer<StoredArticle> consumer) {
    approved().forEach(consumer);
  }

  @Override
  public synchronized long revision() {
    return revision;
  }

  private synchronized List<StoredArticle> approved() {
    return articles.values().stream().filter(a -> a.status() == Status.APPROVED).toList();
  }
}
