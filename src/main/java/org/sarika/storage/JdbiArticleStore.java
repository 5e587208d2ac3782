package org.sarika.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticle;
import org.sarika.lifecycle.Health;

/**
 * Articles in the database's tables: reads through the pool and the cache, writes through the
 * queue. The database closes them; closing this does nothing.
 */
final class JdbiArticleStore implements ArticleStore {
  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::published).reversed().thenComparing(Article::id);

  private final Reads reads;
  private final WriteQueue queue;
  private final ArticleReader reader = new ArticleReader();
  private final ArticleWriter writer = new ArticleWriter(reader);
  private final ArticleCache cache = new ArticleCache();
  private final AtomicLong revision;

  /**
   * Takes what the database opened.
   *
   * @param revision that the articles have
   */
  JdbiArticleStore(Reads reads, WriteQueue queue, long revision) {
    this.reads = reads;
    this.queue = queue;
    this.revision = new AtomicLong(revision);
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return standing(id).map(ArticleCache.Standing::article);
  }

  @Override
  public Optional<Article> approved(String id) {
    return ArticleId.isValid(id)
        ? standing(new ArticleId(id))
            .filter(found -> found.status() == Status.APPROVED)
            .map(ArticleCache.Standing::article)
        : Optional.empty();
  }

  private Optional<ArticleCache.Standing> standing(ArticleId id) {
    return cache.find(
        id.value(), () -> reads.read(named(id), handle -> reader.standing(handle, id)));
  }

  @Override
  public List<Article> list() {
    return cache.list(
        revision.get(),
        () ->
            reads.read("the list of articles", reader::approved).stream()
                .sorted(NEWEST_FIRST)
                .toList());
  }

  @Override
  public List<Fingerprint> fingerprints() {
    return reads.read("the list of articles", reader::fingerprints);
  }

  @Override
  public Optional<Fingerprint> fingerprint(ArticleId id) {
    return reads.read(named(id), handle -> reader.fingerprint(handle, id));
  }

  @Override
  public void save(StoredArticle article) {
    write("saving", article.id(), handle -> writer.save(handle, article));
  }

  @Override
  public void remove(ArticleId id) {
    write("removing", id, handle -> writer.remove(handle, id));
  }

  @Override
  public void setStatus(ArticleId id, Status status) {
    write("setting the status of", id, handle -> writer.setStatus(handle, id, status));
  }

  @Override
  public Optional<StoredArticle> load(ArticleId id) {
    return reads.read(named(id), handle -> reader.load(handle, id));
  }

  @Override
  public void forEachApproved(Consumer<StoredArticle> consumer) {
    for (ArticleId id : reads.read("the list of articles", reader::approvedIds)) {
      // It may have left or lost its approval since the ids were read.
      load(id).filter(article -> article.status() == Status.APPROVED).ifPresent(consumer);
    }
  }

  @Override
  public long revision() {
    return revision.get();
  }

  @Override
  public Health check() {
    try {
      reads.read("the database", reader::revision);
      return Health.up();
    } catch (StorageException e) {
      return Health.down(String.valueOf(e.getMessage()));
    }
  }

  /** Carries a decision out and counts the revision up. */
  void decide(ArticleId id, Consumer<Handle> decision) {
    write(
        "deciding about",
        id,
        handle -> {
          decision.accept(handle);
          return writer.nextRevision(handle);
        },
        cache::forgetAll);
  }

  private void write(String doing, ArticleId id, Change<Long> change) {
    write(doing, id, change, () -> cache.forget(id.value()));
  }

  private void write(String doing, ArticleId id, Change<Long> change, Runnable committed) {
    long newest = queue.write(doing + " " + named(id), change, committed);
    // Shown when it is on disk; of two that were synced together the larger.
    revision.accumulateAndGet(newest, Math::max);
  }

  private static String named(ArticleId id) {
    return "article '%s'".formatted(id.value().length() <= 80 ? id : id.value().substring(0, 80));
  }
}
