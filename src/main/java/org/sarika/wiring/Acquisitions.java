package org.sarika.wiring;

import java.time.Clock;
import org.sarika.curation.ChangeLog;
import org.sarika.curation.Ledger;
import org.sarika.curation.NewlyReadable;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.curation.Submissions;
import org.sarika.ingest.ArticleEmbedder;
import org.sarika.ingest.FileImport;
import org.sarika.ingest.ImportSubmissions;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.PageSource;
import org.sarika.ingest.StoreSync;
import org.sarika.ingest.StoredLikenesses;
import org.sarika.ingest.SyncReport;
import org.sarika.ingest.formats.Formats;
import org.sarika.knowledge.ArticleStore;
import org.sarika.retrieval.Embedder;
import org.sarika.retrieval.PassageIndex;

/** How articles come into a library and what curators decide of them: all by way of one shelf. */
final class Acquisitions implements AutoCloseable {
  private final Formats formats = new Formats();
  private final ArticleEmbedder embedder;
  private final Ledger ledger;
  private final Review review;
  private final StoreSync sync;
  private final FileImport imports;

  /**
   * @param callers texts embedded at the same time
   * @param news told what readers may see from now on
   * @param clock tells when something is decided
   */
  Acquisitions(
      ArticleStore articles,
      PassageIndex index,
      Ledger ledger,
      NewlyReadable news,
      Embedder model,
      int callers,
      Clock clock) {
    this.embedder = new ArticleEmbedder(model, callers);
    this.ledger = ledger;
    Shelf shelf = new Shelf(articles, index, ledger, news);
    StoredLikenesses likenesses = new StoredLikenesses(articles);
    this.review = new Review(shelf, ledger, likenesses, clock);
    this.sync = new StoreSync(shelf, embedder, model.model());
    this.imports =
        new FileImport(shelf, review, likenesses, ledger, formats, embedder, model.model(), clock);
  }

  /** The curators' door. */
  Review review() {
    return review;
  }

  /** Who did what. */
  ChangeLog changes() {
    return ledger;
  }

  /** Files, pages and feeds. */
  FileImport imports() {
    return imports;
  }

  /** What curators hand in from a chat. */
  Submissions submissions(PageSource pages) {
    return new ImportSubmissions(imports, pages);
  }

  /** Brings the store in step with the curators' folder. */
  SyncReport sync(KnowledgeFolder.Contents contents, org.sarika.ingest.Progress progress) {
    return sync.sync(contents, progress);
  }

  @Override
  public void close() {
    formats.close();
    embedder.close();
  }
}
