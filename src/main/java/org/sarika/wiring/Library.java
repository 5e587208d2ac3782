package org.sarika.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sarika.answer.Weights;
import org.sarika.chat.ConversationStore;
import org.sarika.curation.FeedStates;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Installations;
import org.sarika.delivery.Outbox;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.Gaps;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.Embedder;
import org.sarika.search.LuceneIndex;
import org.sarika.storage.H2Database;

/** A data folder opened: what is on disk, how articles come in, and how they are asked. */
final class Library implements Component {
  private final H2Database database;
  private final LuceneIndex index;
  private final GapLog gapLog;
  private final GapNews news;
  private final Gaps gaps;
  private final Answering answering;
  private final Acquisitions acquisitions;

  private Library(
      H2Database database,
      LuceneIndex index,
      Embedder model,
      int callers,
      Supplier<Names> names,
      Weights weights,
      Clock clock) {
    this.database = database;
    this.index = index;
    ArticleStore articles = database.articles();
    this.answering = new Answering(articles, index, model, names, weights);
    this.gapLog = database.gaps();
    this.news = new GapNews(gapLog, database.newArticles());
    this.gaps = new Gaps(gapLog, model, answering.gloss()::english);
    this.acquisitions =
        new Acquisitions(articles, index, database.ledger(), news, model, callers, clock);
  }

  /** On the machine's clock. */
  static Library open(
      Path data, Embedder model, int callers, Supplier<Names> names, Weights weights) {
    return open(data, model, callers, names, weights, Clock.systemUTC());
  }

  /**
   * Opens or makes the data folder. The model stays the caller's to close.
   *
   * @param callers texts embedded at the same time
   * @param names asked for at each question
   * @param clock tells when something is decided
   */
  static Library open(
      Path data, Embedder model, int callers, Supplier<Names> names, Weights weights, Clock clock) {
    H2Database database = H2Database.open(data);
    try {
      LuceneIndex index = LuceneIndex.open(data.resolve("index"));
      return new Library(database, index, model, callers, names, weights, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** How its articles are asked. */
  Answering answering() {
    return answering;
  }

  /** How articles come in, and what is decided of them. */
  Acquisitions acquisitions() {
    return acquisitions;
  }

  ArticleStore articles() {
    return database.articles();
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

  /** How the polled feeds fare, on disk. */
  FeedStates feeds() {
    return database.feeds();
  }

  /** Questions without an answer, on disk. */
  GapLog gapLog() {
    return gapLog;
  }

  /** The same as curators see them. */
  Gaps gaps() {
    return gaps;
  }

  /** What came in that no such question was compared with yet. */
  GapNews news() {
    return news;
  }

  /** Writes the data folder into one new file. */
  void backup(Path file) {
    database.backup(file);
  }

  Map<String, Health> health() {
    Map<String, Health> parts = new LinkedHashMap<>();
    parts.put("store", database.check());
    parts.put("index", index.check());
    return parts;
  }

  @Override
  public void close() {
    acquisitions.close();
    index.close();
    database.close();
  }
}
