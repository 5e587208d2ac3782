package org.sarika.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Caveats;
import org.sarika.answer.ExtractiveComposer;
import org.sarika.answer.GroundedAnswers;
import org.sarika.answer.PassageFinder;
import org.sarika.answer.Weights;
import org.sarika.chat.ConversationStore;
import org.sarika.curation.ChangeLog;
import org.sarika.curation.Ledger;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Installations;
import org.sarika.delivery.Outbox;
import org.sarika.ingest.ArticleEmbedder;
import org.sarika.ingest.FileImport;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.StoreSync;
import org.sarika.ingest.StoredLikenesses;
import org.sarika.ingest.SyncReport;
import org.sarika.ingest.formats.Formats;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.Embedder;
import org.sarika.retrieval.Retriever;
import org.sarika.search.LuceneIndex;
import org.sarika.search.LuceneRetriever;
import org.sarika.storage.H2Database;

/** A data folder opened: its store, its index and the answers from them. */
final class Library implements Component {
  private final H2Database database;
  private final LuceneIndex index;
  private final ArticleEmbedder embedder;
  private final Retriever retriever;
  private final AnswerService answers;
  private final PassageFinder passages;
  private final Ledger ledger;
  private final Review review;
  private final StoreSync sync;
  private final Formats formats = new Formats();
  private final FileImport imports;

  private Library(
      H2Database database,
      LuceneIndex index,
      Embedder model,
      int callers,
      Supplier<Names> names,
      Weights weights) {
    this.database = database;
    this.index = index;
    this.embedder = new ArticleEmbedder(model, callers);
    this.retriever = new LuceneRetriever(index, model, names);
    ArticleStore articles = database.articles();
    Caveats caveats = new Caveats(articles);
    this.answers =
        new GroundedAnswers(
            retriever,
            new ExtractiveComposer(articles, caveats, weights),
            articles,
            caveats,
            weights.threshold());
    this.passages = new PassageFinder(retriever, articles, caveats);
    this.ledger = database.ledger();
    Shelf shelf = new Shelf(articles, index, ledger);
    StoredLikenesses likenesses = new StoredLikenesses(articles);
    this.review = new Review(shelf, ledger, likenesses, Clock.systemUTC());
    this.sync = new StoreSync(shelf, embedder, model.model());
    this.imports =
        new FileImport(
            shelf, review, likenesses, ledger, formats, embedder, model.model(), Clock.systemUTC());
  }

  /**
   * Opens or makes the data folder. The model stays the caller's to close.
   *
   * @param callers texts embedded at the same time
   * @param names asked for at each question
   */
  static Library open(
      Path data, Embedder model, int callers, Supplier<Names> names, Weights weights) {
    H2Database database = H2Database.open(data);
    try {
      LuceneIndex index = LuceneIndex.open(data.resolve("index"));
      return new Library(database, index, model, callers, names, weights);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  ArticleStore articles() {
    return database.articles();
  }

  Retriever retriever() {
    return retriever;
  }

  AnswerService answers() {
    return answers;
  }

  PassageFinder passages() {
    return passages;
  }

  /** What was said and shown, on disk. */
  ConversationStore conversations(Clock clock) {
    return database.conversations(clock);
  }

  /** What arrived for a bot, on disk. */
  Inbox inbox(String platform, String bot) {
    return database.inbox(platform, bot);
  }

  /** What a bot has to send, on disk. */
  Outbox outbox(String platform, String bot) {
    return database.outbox(platform, bot);
  }

  /** Which workspaces have a platform's bot installed, on disk. */
  Installations installations(String platform) {
    return database.installations(platform);
  }

  /** The curators' door. */
  Review review() {
    return review;
  }

  /** Who did what. */
  ChangeLog changes() {
    return ledger;
  }

  FileImport imports() {
    return imports;
  }

  SyncReport sync(KnowledgeFolder.Contents contents, org.sarika.ingest.Progress progress) {
    return sync.sync(contents, progress);
  }

  Map<String, Health> health() {
    Map<String, Health> parts = new LinkedHashMap<>();
    parts.put("store", database.check());
    parts.put("index", index.check());
    return parts;
  }

  @Override
  public void close() {
    formats.close();
    embedder.close();
    index.close();
    database.close();
  }
}
