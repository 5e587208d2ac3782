package org.sarika.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sarika.curation.Likeness;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

/** A shelf of made-up articles with all that a curator needs, in memory. */
public final class Curated {
  private final InMemoryArticleStore store = new InMemoryArticleStore();
  private final RecordingPassageIndex index = new RecordingPassageIndex();
  private final InMemoryLedger ledger = new InMemoryLedger(store);
  private final Shelf shelf = new Shelf(store, index, ledger);
  private final Map<ArticleId, List<Likeness>> like = new ConcurrentHashMap<>();
  private final Review review;

  /** In which it is {@link Samples#NOW}. */
  public Curated() {
    this(Samples.NOW);
  }

  /**
   * @param now when everything is decided
   */
  Curated(Instant now) {
    this.review =
        new Review(
            shelf,
            ledger,
            id -> like.getOrDefault(id, List.of()),
            Clock.fixed(now, ZoneOffset.UTC));
  }

  /** Puts a curated article there that answers. */
  public void curated(String id) {
    put(StoredArticles.plain(id));
  }

  /** Puts an import there. */
  public void imported(String id, Status status) {
    StoredArticle plain = StoredArticles.plain(id);
    put(
        new StoredArticle(
            plain.article(),
            Origin.IMPORTED,
            status,
            id + ".txt",
            plain.contentHash(),
            plain.model(),
            plain.passages()));
  }

  /** Makes an article like another one. */
  public void like(String id, String other, double words, double meaning) {
    like.put(new ArticleId(id), List.of(new Likeness(new ArticleId(other), words, meaning)));
  }

  private void put(StoredArticle article) {
    shelf.save(article);
    shelf.commit();
    index.takeCalls();
  }

  public InMemoryArticleStore store() {
    return store;
  }

  public RecordingPassageIndex index() {
    return index;
  }

  public InMemoryLedger ledger() {
    return ledger;
  }

  public Shelf shelf() {
    return shelf;
  }

  public Review review() {
    return review;
  }
}
