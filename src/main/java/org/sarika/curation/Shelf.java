package org.sarika.curation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.PassageIndex;

/**
 * The one place where articles change: carries every change of the store over to the index. Many
 * threads may save at once; a decision waits for the saves that are on their way to the disk, never
 * for the embedding of a whole import. If the two were out of step before (a lost index, a crash
 * between the two), the next commit makes the index anew.
 */
public final class Shelf {
  private final ArticleStore store;
  private final PassageIndex index;
  private final ChangeLog log;
  private final NewlyReadable readers;

  /** Saves share it; a decision or a commit has it alone. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private final Object state = new Object();
  private final Set<ArticleId> coming = new LinkedHashSet<>();
  private boolean changed;
  private boolean inStep;

  /** Nobody is told what can be read. */
  public Shelf(ArticleStore store, PassageIndex index, ChangeLog log) {
    this(store, index, log, NewlyReadable.NOBODY);
  }

  /**
   * Nothing is read before the first change.
   *
   * @param readers told what can be read
   */
  public Shelf(ArticleStore store, PassageIndex index, ChangeLog log, NewlyReadable readers) {
    this.store = store;
    this.index = index;
    this.log = log;
    this.readers = readers;
  }

  /** For reading. */
  public ArticleStore store() {
    return store;
  }

  /**
   * Adds or replaces an article in the store; readers find it after {@link #commit}. What was
   * decided stays: an article whose status is set in the store keeps it, whatever it brings along,
   * unless it is an import that says something new.
   *
   * @return the article as it was saved
   */
  public StoredArticle save(StoredArticle article) {
    lock.readLock().lock();
    try {
      begin();
      StoredArticle decided = article.with(status(article));
      return inBoth(() -> {
        store.save(decided);
        carryOver(decided);
        return decided;
      });
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Removes an article from the store; readers find it no more after {@link #commit}. */
  public void remove(ArticleId id) {
    lock.readLock().lock();
    try {
      begin();
      var _ =
          inBoth(() -> {
            store.remove(id);
            if (inStep()) {
              index.remove(id);
            }
            return id;
          });
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Makes what changed findable. */
  public void commit() {
    lock.writeLock().lock();
    try {
      publish();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Decides about one article while nothing else changes; readers see it on return. */
  <T> T decide(ArticleId id, Supplier<T> decision) {
    lock.writeLock().lock();
    try {
      begin();
      T result =
          inBoth(() -> {
            T made = decision.get();
            store.load(id).ifPresent(this::carryOver);
            return made;
          });
      publish();
      return result;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** A change that failed may have been made in one of the two: then the index is made anew. */
  private <T> T inBoth(Supplier<T> change) {
    boolean done = false;
    try {
      T made = change.get();
      done = true;
      return made;
    } finally {
      if (!done) {
        synchronized (state) {
          inStep = false;
        }
      }
    }
  }

  private Status status(StoredArticle article) {
    Optional<Fingerprint> before = store.fingerprint(article.id());
    if (article.origin() == Origin.IMPORTED) {
      return before
          .filter(print -> print.contentHash().equals(article.contentHash()))
          .map(Fingerprint::status)
          .orElse(article.status());
    }
    // A file that comes back finds what was decided about it before it left.
    return before
        .map(Fingerprint::status)
        .or(() -> log.ruling(article.id()).flatMap(change -> change.deed().status()))
        .orElse(article.status());
  }

  private void carryOver(StoredArticle article) {
    if (article.status() == Status.APPROVED) {
      synchronized (state) {
        coming.add(article.id());
      }
    }
    if (!inStep()) {
      return;
    }
    if (article.status() == Status.APPROVED) {
      index.put(article);
    } else {
      index.remove(article.id());
    }
  }

  /** Before the first change since the last commit: whether the two are in step now. */
  private void begin() {
    synchronized (state) {
      if (!changed) {
        inStep = index.revision() == store.revision();
        changed = true;
      }
    }
  }

  private boolean inStep() {
    synchronized (state) {
      return inStep;
    }
  }

  /** Under the write lock. */
  private void publish() {
    synchronized (state) {
      boolean stale = changed ? !inStep : index.revision() != store.revision();
      if (!coming.isEmpty()) {
        readers.coming(Set.copyOf(coming));
        coming.clear();
      }
      if (stale) {
        rebuild();
      } else if (changed) {
        index.commit(store.revision());
      }
      if (changed) {
        readers.arrived();
      }
      changed = false;
    }
  }

  /** Under the write lock. */
  private void rebuild() {
    // Read first: a write that comes between leaves the index behind, and the next start mends it.
    long revision = store.revision();
    index.clear();
    store.forEachApproved(index::put);
    index.commit(revision);
  }
}
