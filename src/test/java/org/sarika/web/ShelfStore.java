package org.sarika.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** A few articles that may be read; nothing can be written. */
final class ShelfStore implements ArticleStore {
  private final List<Article> approved;
  private final List<Article> pending;

  ShelfStore(List<Article> approved, List<Article> pending) {
    this.approved =
        approved.stream()
            .sorted(
                Comparator.comparing(Article::published)
                    .reversed()
                    .thenComparing(article -> article.id()))
            .toList();
    this.pending = List.copyOf(pending);
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return Stream.concat(approved.stream(), pending.stream())
        .filter(article -> article.id().equals(id))
        .findFirst();
  }

  @Override
  public List<Article> list() {
    return approved;
  }

  @Override
  public List<Fingerprint> fingerprints() {
    return List.of();
  }

  @Override
  public void save(StoredArticle article) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setStatus(ArticleId id, Status status) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<StoredArticle> load(ArticleId id) {
    return Optional.empty();
  }

  @Override
  public void forEachApproved(Consumer<StoredArticle> consumer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long revision() {
    return 1;
  }
}
