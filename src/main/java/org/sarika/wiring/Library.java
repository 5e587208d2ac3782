package org.sarika.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Caveats;
import org.sarika.answer.ExtractiveComposer;
import org.sarika.answer.GlossedAnswers;
import org.sarika.answer.GroundedAnswers;
import org.sarika.answer.OverviewComposer;
import org.sarika.answer.PassageFinder;
import org.sarika.answer.TimedAnswers;
import org.sarika.answer.VoicedComposer;
import org.sarika.answer.Weights;
import org.sarika.chat.ConversationStore;
import org.sarika.curation.ChangeLog;
import org.sarika.curation.FeedStates;
import org.sarika.curation.Ledger;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.curation.Submissions;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Installations;
import org.sarika.delivery.Outbox;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.Gaps;
import org.sarika.ingest.ArticleEmbedder;
import org.sarika.ingest.FileImport;
import org.sarika.ingest.ImportSubmissions;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.PageSource;
import org.sarika.ingest.StoreSync;
import org.sarika.ingest.StoredLikenesses;
import org.sarika.ingest.SyncReport;
import org.sarika.ingest.formats.Formats;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Sentence;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.Embedder;
import org.sarika.retrieval.GlossedRetriever;
import org.sarika.retrieval.QuestionGloss;
import org.sarika.retrieval.Retriever;
import org.sarika.search.LuceneIndex;
import org.sarika.search.LuceneRetriever;
import org.sarika.speech.Side;
import org.sarika.speech.SpeechReader;
import org.sarika.storage.H2Database;
import org.sarika.time.QuestionTimes;

/** A data folder opened: its store, its index and the answers from them. */
final class Library implements Component {
  /**
   * Share of the confidence that a question has to reach after its gloss. Words that the lexicon
   * lacks lower it, which says nothing against the evidence: fitted on the curators' 94 questions
   * in Khmer, French and Chinese.
   */
  private static final double GLOSSED = 0.9;

  private final H2Database database;
  private final LuceneIndex index;
  private final ArticleEmbedder embedder;
  private final Retriever retriever;
  private final ExtractiveComposer composer;
  private final AnswerService answers;
  private final PassageFinder passages;
  private final SpeechReader speakers;
  private final Supplier<Names> names;
  private final Ledger ledger;
  private final Review review;
  private final StoreSync sync;
  private final QuestionGloss gloss;
  private final GapLog gapLog;
  private final GapNews news;
  private final Gaps gaps;
  private final Formats formats = new Formats();
  private final FileImport imports;

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
    this.embedder = new ArticleEmbedder(model, callers);
    Retriever english = new LuceneRetriever(index, model, names);
    this.gloss = new QuestionGloss(names);
    this.retriever = new GlossedRetriever(english, gloss);
    ArticleStore articles = database.articles();
    this.names = names;
    this.speakers = new SpeechReader(names);
    Caveats caveats = new Caveats(articles);
    this.composer = new ExtractiveComposer(articles, caveats, weights);
    VoicedComposer voiced =
        new VoicedComposer(
            new OverviewComposer(composer, articles, caveats, weights.threshold()),
            articles,
            speakers,
            names);
    QuestionTimes times = new QuestionTimes(names);
    this.answers =
        new GlossedAnswers(
            new TimedAnswers(
                new GroundedAnswers(english, voiced, articles, caveats, weights.threshold(), names),
                times),
            new TimedAnswers(
                new GroundedAnswers(
                    english, voiced, articles, caveats, GLOSSED * weights.threshold(), names),
                times),
            gloss);
    this.passages = new PassageFinder(retriever, articles, caveats, names);
    this.ledger = database.ledger();
    this.gapLog = database.gaps();
    this.news = new GapNews(gapLog, database.newArticles());
    this.gaps = new Gaps(gapLog, model, gloss::english);
    Shelf shelf = new Shelf(articles, index, ledger, news);
    StoredLikenesses likenesses = new StoredLikenesses(articles);
    this.review = new Review(shelf, ledger, likenesses, clock);
    this.sync = new StoreSync(shelf, embedder, model.model());
    this.imports =
        new FileImport(shelf, review, likenesses, ledger, formats, embedder, model.model(), clock);
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

  ArticleStore articles() {
    return database.articles();
  }

  /** Words of other languages in English; made once, since it reads thousands of them. */
  QuestionGloss gloss() {
    return gloss;
  }

  Retriever retriever() {
    return retriever;
  }

  ExtractiveComposer composer() {
    return composer;
  }

  AnswerService answers() {
    return answers;
  }

  /** Whom a speaker's name means; empty for no name. */
  Optional<Side> side(String speaker) {
    return Side.of(speaker, names.get());
  }

  /** Whether one side says a sentence. */
  boolean isBy(Side side, Article article, Sentence sentence) {
    return side.isSpeaking(speakers.of(article, sentence));
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

  /** The curators' door. */
  Review review() {
    return review;
  }

  /** What curators hand in from a chat. */
  Submissions submissions(PageSource pages) {
    return new ImportSubmissions(imports, pages);
  }

  /** Who did what. */
  ChangeLog changes() {
    return ledger;
  }

  /** Writes the data folder into one new file. */
  void backup(Path file) {
    database.backup(file);
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
