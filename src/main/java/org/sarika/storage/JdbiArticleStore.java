package org.sarika.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
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
 * queue. The database closes both; closing this does nothing.
 */
final class JdbiArticleStore implements ArticleStore {
  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::published).reversed().thenComparing(Article::id);

  private final Jdbi readers;
  private final ArticleReader reader = new ArticleReader();
  private final ArticleWriter writer = new ArticleWriter(reader);
  private final ArticleCache cache = new ArticleCache();
  private final WriteQueue queue;
  private volatile long revision;

  /**
   * Reads the revision and starts the writer.
   *
   * @param readers opens pooled connections, each a snapshot while a transaction lasts
   * @param writing on the connection that only this store's writer uses
   * @param witness given each revision that is on disk
   */
  JdbiArticleStore(Jdbi readers, Handle writing, LongConsumer witness) {
    this.readers = readers;
    revision = reader.revision(writing);
    LongConsumer show = synced -> revision = synced;
    queue = new WriteQueue(writing, cache::forget, show.andThen(witness));
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return cache.find(id.value(), () -> read(named(id), handle -> reader.find(handle, id)));
  }

  @Override
  public List<Article> list() {
    return cache.list(
        revision,
        () ->
            read("the list of articles", reader::approved).stream().sorted(NEWEST_FIRST).toList());
  }

  @Override
  public List<Fingerprint> fingerprints() {
    return read("the list of articles", reader::fingerprints);
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
    return read(named(id), handle -> reader.load(handle, id));
  }

  @Override
  public void forEachApproved(Consumer<StoredArticle> consumer) {
    for (ArticleId id : read("the list of articles", reader::approvedIds)) {
      // It may have left or lost its approval since the ids were read.
      load(id).filter(article -> article.status() == Status.APPROVED).ifPresent(consumer);
    }
  }

  @Override
  public long revision() {
    return revision;
  }

  @Override
  public Health check() {
    try {
      read("the database", reader::revision);
      return Health.up();
    } catch (StorageException e) {
      return Health.down(String.valueOf(e.getMessage()));
    }
  }

  /** Finishes the writes that were asked for and refuses later ones. */
  void stopWriting() {
    queue.close();
  }

  private void write(String doing, ArticleId id, WriteQueue.Change change) {
    queue.write(doing + " " + named(id), id.value(), change);
  }

  private <T> T read(String what, HandleCallback<T, RuntimeException> work) {
    try {
      return readers.inTransaction(work);
    } catch (JdbiException | IllegalArgumentException e) {
      throw new StorageException(Sentences.readFailed(what, e), e);
    }
  }

  private static String named(ArticleId id) {
    return "article '%s'".formatted(id.value().length() <= 80 ? id : id.value().substring(0, 80));
  }
}
