package org.sarika.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sarika.answer.Answer;
import org.sarika.chat.ChatMetrics;
import org.sarika.chat.ChatService;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Curating;
import org.sarika.chat.Dialogue;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.chat.NamedFollowUpResolver;
import org.sarika.control.ControlSocket;
import org.sarika.control.Done;
import org.sarika.curation.ChangeLog;
import org.sarika.curation.Review;
import org.sarika.curation.FeedTrouble;
import org.sarika.ingest.FeedWatch;
import org.sarika.ingest.FolderWatcher;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.SyncReport;
import org.sarika.knowledge.Article;
import org.sarika.lifecycle.Health;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.console.ConsolePlatform;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.SentenceHit;
import org.sarika.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk over a curator's folder and an operator's data. */
final class OpenDesk implements Desk {
  private static final Logger log = LoggerFactory.getLogger(OpenDesk.class);

  private final Settings settings;
  private final Clock clock;
  private final Model model;
  private final Library library;
  private final CuratedNames names;
  private final FollowedFeeds feeds;
  private final Dialogue dialogue;
  private final List<AutoCloseable> started = new ArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile List<Problem> problems = List.of();
  private volatile Optional<TelegramPart> telegram = Optional.empty();
  private volatile Optional<SlackPart> slack = Optional.empty();
  private volatile Optional<FeedsPart> polling = Optional.empty();

  private OpenDesk(
      Settings settings, Clock clock, Model model, Library library, CuratedNames names) {
    this.settings = settings;
    this.clock = clock;
    this.model = model;
    this.library = library;
    this.names = names;
    this.feeds = new FollowedFeeds(settings.knowledge());
    this.dialogue =
        new Dialogue(
            library.answers(),
            new NamedFollowUpResolver(names, id -> library.articles().approved(id.value())));
  }

  /** Opens everything and brings the store up to date. */
  static OpenDesk open(Settings settings, Clock clock, Progress progress) {
    Model model = Model.open(settings);
    try {
      CuratedNames names = new CuratedNames(settings.knowledge());
      Library library =
          Library.open(
              settings.data(),
              model.embedder(),
              settings.threads(),
              names,
              FittedWeights.of(settings.knowledge()),
              clock);
      return synced(new OpenDesk(settings, clock, model, library, names), progress);
    } catch (RuntimeException e) {
      model.close();
      throw e;
    }
  }

  private static OpenDesk synced(OpenDesk desk, Progress progress) {
    try {
      desk.sync(progress);
      return desk;
    } catch (RuntimeException e) {
      desk.library.close();
      throw e;
    }
  }

  /** Reads the curator's folder; one at a time, since watching and importing both may ask. */
  private synchronized void sync(Progress progress) {
    List<org.sarika.ingest.Problem> found = new ArrayList<>(names.read());
    found.addAll(feeds.read());
    polling.ifPresent(part -> part.follow(feeds.get()));
    KnowledgeFolder.Contents contents = new KnowledgeFolder(settings.knowledge()).read();
    SyncReport report = library.sync(contents, new Steps(progress, "reading articles"));
    found.addAll(report.problems());
    problems = Problems.of(found);
    if (report.added() + report.changed() + report.removed() > 0) {
      log.info(
          "articles: {} added, {} changed, {} removed, {} unchanged",
          report.added(),
          report.changed(),
          report.removed(),
          report.unchanged());
    }
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public Answer answer(List<String> turns, LocalDate asOf) {
    return dialogue.answerLast(turns, asOf);
  }

  @Override
  public List<Finding> search(Query query, int limit) {
    return library.retriever().retrieve(query).hits().stream()
        .flatMap(hit -> finding(hit).stream())
        .limit(limit)
        .toList();
  }

  private Optional<Finding> finding(Hit hit) {
    SentenceHit best =
        hit.sentences().stream()
            .max(Comparator.comparingDouble(sentence -> sentence.cosine() + sentence.coverage()))
            .orElseThrow();
    int paragraph = best.sentence().paragraph();
    return library
        .articles()
        .approved(hit.article().value())
        .filter(article -> article.hasParagraph(paragraph))
        .map(article -> new Finding(article, paragraph, article.paragraph(paragraph), hit.score()));
  }

  @Override
  public synchronized Imported importFiles(ImportRequest request, Progress progress) {
    return new Importing(library, settings, clock).run(request, progress);
  }

  @Override
  public Review review() {
    return library.review();
  }

  @Override
  public ChangeLog changes() {
    return library.changes();
  }

  @Override
  public void backup(Path file) {
    library.backup(file);
  }

  @Override
  public void chat(Screen screen) {
    new ConsolePlatform(
            dispatcher(new InMemoryConversationStore(clock), Curating.OFF),
            clock,
            ScreenText.style(screen),
            screen.in(),
            screen.out(),
            screen.terminal() ? settings.data().resolve("history") : null)
        .run();
  }

  private Dispatcher dispatcher(ConversationStore conversations, Curating curating) {
    return new Dispatcher(
        new ChatService(
            dialogue,
            conversations,
            library.articles(),
            library.passages(),
            () -> Examples.in(settings.knowledge()),
            Duration.ofDays(settings.keepDays()),
            ChatMetrics.NONE,
            this::feedTroubles,
            curating,
            clock));
  }

  private List<FeedTrouble> feedTroubles() {
    return new FeedWatch(library.feeds(), clock).troubles(feeds.get());
  }

  @Override
  public synchronized List<Part> serve(Orders orders) {
    List<Part> surfaces = new ArrayList<>();
    FolderWatcher watcher = new FolderWatcher(settings.knowledge(), this::onChange);
    watcher.start();
    started.add(watcher);
    ConversationStore conversations = library.conversations(clock);
    CuratingPart curating = CuratingPart.open(settings, library, clock);
    started.add(curating);
    Dispatcher dispatcher = dispatcher(conversations, curating.curating());
    telegram = TelegramPart.of(settings, library, dispatcher, clock);
    slack = SlackPart.of(settings, library, conversations, dispatcher, clock);
    ReadingRoomPart room =
        ReadingRoomPart.start(
            settings,
            library,
            this::health,
            clock,
            telegram.map(TelegramPart::posts).orElse(List.of()),
            slack.map(SlackPart::mounted).orElse(List.of()));
    started.add(room);
    Forgetting forgetting = new Forgetting(settings, conversations, library, clock);
    forgetting.start();
    started.add(forgetting);
    telegram.ifPresent(part -> {
      started.add(part);
      part.start();
    });
    slack.ifPresent(part -> {
      started.add(part);
      part.start();
    });
    ControlSocket.open(settings.data(), arguments -> obey(orders, arguments))
        .ifPresent(started::add);
    FeedsPart feedsPart = FeedsPart.start(settings, library, feeds.get(), clock);
    polling = Optional.of(feedsPart);
    started.add(feedsPart);
    List<Article> articles = library.articles().list();
    String newest = articles.isEmpty() ? "" : ", newest " + articles.getFirst().published();
    surfaces.add(new Part("store", Part.State.ON, articles.size() + " articles" + newest));
    surfaces.add(room.part());
    surfaces.add(telegram.map(TelegramPart::part).orElse(TelegramPart.OFF));
    surfaces.add(slack.map(SlackPart::part).orElse(SlackPart.OFF));
    if (!feeds.get().isEmpty()) {
      surfaces.add(Part.of(FeedsPart.NAME, feedsPart.check()));
    }
    return surfaces;
  }

  private Done obey(Orders orders, List<String> arguments) {
    Orders.Done done = orders.obey(new BorrowedDesk(this), arguments);
    return new Done(done.code(), done.out(), done.err());
  }

  private Map<String, Health> health() {
    Map<String, Health> parts = new LinkedHashMap<>(library.health());
    parts.put("model", model.check());
    telegram.ifPresent(part -> parts.put(TelegramPart.NAME, part.check()));
    slack.ifPresent(part -> parts.put(SlackPart.NAME, part.check()));
    polling
        .filter(_ -> !feeds.get().isEmpty())
        .ifPresent(part -> parts.put(FeedsPart.NAME, part.check()));
    return parts;
  }

  private void onChange() {
    sync(Progress.NONE);
    problems.forEach(problem -> log.warn("{}: {}", problem.place(), problem.message()));
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    for (AutoCloseable part : started.reversed()) {
      closeQuietly(part);
    }
    library.close();
    model.close();
  }

  private static void closeQuietly(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      log.warn("a part did not close cleanly: {}", e.getMessage());
    }
  }
}
