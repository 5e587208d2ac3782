package org.sarika.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sarika.answer.Answer;
import org.sarika.chat.ChatMetrics;
import org.sarika.chat.ChatService;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Curating;
import org.sarika.chat.Dialogue;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.chat.SpokenFollowUpResolver;
import org.sarika.control.Done;
import org.sarika.curation.Review;
import org.sarika.curation.FeedTrouble;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.GapJournal;
import org.sarika.ingest.FeedWatch;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.SyncReport;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.console.ConsolePlatform;
import org.sarika.retrieval.Query;
import org.sarika.settings.Settings;
import org.sarika.time.QuestionTimes;
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
  private final Surfaces surfaces;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile List<Problem> problems = List.of();

  private OpenDesk(
      Settings settings, Clock clock, Model model, Library library, CuratedNames names) {
    this.settings = settings;
    this.clock = clock;
    this.model = model;
    this.library = library;
    this.names = names;
    this.feeds = new FollowedFeeds(settings.knowledge());
    this.surfaces = new Surfaces(settings, library, model, feeds, clock);
    this.dialogue =
        new Dialogue(
            library.answering().answers(),
            new SpokenFollowUpResolver(
                names, id -> library.articles().approved(id.value()), library.answering().gloss()));
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

  /** Reads the curator's folder; one at a time. */
  private synchronized void sync(Progress progress) {
    List<org.sarika.ingest.Problem> found = new ArrayList<>(names.read());
    found.addAll(feeds.read());
    surfaces.follow();
    KnowledgeFolder.Contents contents = new KnowledgeFolder(settings.knowledge()).read();
    SyncReport report =
        library.acquisitions().sync(contents, new Steps(progress, "reading articles"));
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
    return library.answering().search().search(query, limit);
  }

  @Override
  public Imported importFiles(ImportRequest request, Progress progress) {
    return new Importing(library, settings, clock).run(request, progress);
  }

  @Override
  public Review review() {
    return library.acquisitions().review();
  }

  @Override
  public List<GapCluster> gaps(boolean answered) {
    return library.gaps().clusters(answered);
  }

  @Override
  public void backup(Path file) {
    library.backup(file);
  }

  @Override
  public void chat(Screen screen) {
    new ConsolePlatform(
            dispatcher(new InMemoryConversationStore(clock), Curating.OFF, GapJournal.NONE),
            clock,
            ScreenText.style(screen),
            screen.in(),
            screen.out(),
            screen.terminal() ? settings.data().resolve("history") : null)
        .run();
  }

  private Dispatcher dispatcher(
      ConversationStore conversations, Curating curating, GapJournal journal) {
    return new Dispatcher(
        new ChatService(
            dialogue,
            conversations,
            library.articles(),
            library.answering().passages(),
            () -> Examples.in(settings.knowledge()),
            Duration.ofDays(settings.keepDays()),
            ChatMetrics.NONE,
            this::feedTroubles,
            curating,
            new QuestionTimes(names),
            journal,
            clock));
  }

  private List<FeedTrouble> feedTroubles() {
    return new FeedWatch(library.feeds(), clock).troubles(feeds.get());
  }

  @Override
  public synchronized List<Part> serve(Orders orders) {
    return surfaces.start(
        this::dispatcher, dialogue, this::onChange, arguments -> obey(orders, arguments));
  }

  private Done obey(Orders orders, List<String> arguments) {
    Orders.Done done = orders.obey(new BorrowedDesk(this), arguments);
    return new Done(done.code(), done.out(), done.err());
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
    surfaces.close();
    library.close();
    model.close();
  }
}
