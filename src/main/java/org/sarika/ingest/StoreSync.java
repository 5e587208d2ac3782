package org.sarika.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.curation.Shelf;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticle;

/**
 * Brings store and index up to date with the curator's files. Only what changed is embedded and
 * indexed; imported articles stay. Safe to call from several threads: one runs at a time.
 */
public final class StoreSync {
  private final Shelf shelf;
  private final ArticleStore store;
  private final ArticleWriter writer;
  private final String model;

  /**
   * @param model the identity of the embedding model; vectors of another one are made anew
   */
  public StoreSync(Shelf shelf, ArticleEmbedder embedder, String model) {
    this.shelf = shelf;
    this.store = shelf.store();
    this.writer = new ArticleWriter(shelf, embedder, model);
    this.model = model;
  }

  /**
   * Makes the store hold what the folder holds, and the index what the store holds. May be stopped
   * at any moment: the next call does the rest.
   */
  public synchronized SyncReport sync(KnowledgeFolder.Contents contents, Progress progress) {
    SyncPlan plan = new SyncPlan(contents, store.fingerprints(), model);
    plan.removed().forEach(shelf::remove);
    List<Supplier<Incoming>> writes = writes(plan);
    progress.start(writes.size());
    try {
      writer.write(writes, saved -> progress.step(saved.id().value()));
      shelf.commit();
    } finally {
      progress.done();
    }
    return plan.report();
  }

  private List<Supplier<Incoming>> writes(SyncPlan plan) {
    List<Supplier<Incoming>> writes = new ArrayList<>();
    plan.added().forEach(article -> writes.add(() -> article));
    plan.changed().forEach(article -> writes.add(() -> article));
    plan.toEmbedAgain().forEach(id -> writes.add(() -> stored(id)));
    return writes;
  }

  /** Loaded only when its turn comes, so that not all imports are in memory at once. */
  private Incoming stored(ArticleId id) {
    StoredArticle old =
        store
            .load(id)
            .orElseThrow(() ->
                new StorageException("article '%s' went away while it was read".formatted(id)));
    return new Incoming(old.article(), old.origin(), old.status(), old.source(), old.contentHash());
  }
}
