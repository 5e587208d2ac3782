package org.sarika.wiring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Curating;
import org.sarika.chat.Dialogue;
import org.sarika.chat.Promises;
import org.sarika.control.ControlSocket;
import org.sarika.control.Done;
import org.sarika.gaps.GapJournal;
import org.sarika.ingest.FolderWatcher;
import org.sarika.knowledge.Article;
import org.sarika.lifecycle.Health;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.Messenger;
import org.sarika.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service listens on and watches: started together, closed in the opposite order. */
final class Surfaces implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Surfaces.class);

  private final Settings settings;
  private final Library library;
  private final Model model;
  private final FollowedFeeds feeds;
  private final Clock clock;
  private final List<AutoCloseable> started = new ArrayList<>();
  private volatile Optional<TelegramPart> telegram = Optional.empty();
  private volatile Optional<SlackPart> slack = Optional.empty();
  private volatile Optional<FeedsPart> polling = Optional.empty();

  Surfaces(Settings settings, Library library, Model model, FollowedFeeds feeds, Clock clock) {
    this.settings = settings;
    this.library = library;
    this.model = model;
    this.feeds = feeds;
    this.clock = clock;
  }

  /** Makes the one path that all edges walk. */
  interface Dispatchers {
    Dispatcher over(ConversationStore conversations, Curating curating, GapJournal journal);
  }

  /**
   * Starts all whose tokens are set.
   *
   * @param dialogue answers those who wanted to be told
   * @param changed told when a file of the knowledge folder changed
   * @param orders obeys a command line of another process
   * @return what is on, what is off, and why
   */
  List<Part> start(
      Dispatchers dispatchers,
      Dialogue dialogue,
      Runnable changed,
      Function<List<String>, Done> orders) {
    FolderWatcher watcher = new FolderWatcher(settings.knowledge(), changed);
    watcher.start();
    started.add(watcher);
    ConversationStore conversations = library.conversations(clock);
    CuratingPart curating = CuratingPart.open(settings, library, clock);
    started.add(curating);
    GapsPart gaps = new GapsPart(library, new Promises(dialogue, conversations, clock), clock);
    started.add(gaps);
    Dispatcher dispatcher = dispatchers.over(conversations, curating.curating(), gaps.journal());
    telegram = TelegramPart.of(settings, library, dispatcher, clock);
    slack = SlackPart.of(settings, library, conversations, dispatcher, clock);
    ReadingRoomPart room = room(gaps.journal());
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
    gaps.start(messengers());
    ControlSocket.open(settings.data(), orders::apply).ifPresent(started::add);
    FeedsPart feedsPart = FeedsPart.start(settings, library, feeds.get(), clock);
    polling = Optional.of(feedsPart);
    started.add(feedsPart);
    return parts(room, feedsPart);
  }

  private Map<String, Messenger> messengers() {
    Map<String, Messenger> edges = new LinkedHashMap<>();
    telegram.ifPresent(part -> edges.put(TelegramPart.NAME, part.messenger()));
    slack.ifPresent(part -> edges.put(SlackPart.NAME, part.messenger()));
    return edges;
  }

  private ReadingRoomPart room(GapJournal journal) {
    return ReadingRoomPart.start(
        settings,
        library,
        journal,
        this::health,
        clock,
        telegram.map(TelegramPart::posts).orElse(List.of()),
        slack.map(SlackPart::mounted).orElse(List.of()));
  }

  private List<Part> parts(ReadingRoomPart room, FeedsPart feedsPart) {
    List<Article> articles = library.articles().list();
    String newest = articles.isEmpty() ? "" : ", newest " + articles.getFirst().published();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("store", Part.State.ON, articles.size() + " articles" + newest));
    parts.add(room.part());
    parts.add(telegram.map(TelegramPart::part).orElse(TelegramPart.OFF));
    parts.add(slack.map(SlackPart::part).orElse(SlackPart.OFF));
    if (!feeds.get().isEmpty()) {
      parts.add(Part.of(FeedsPart.NAME, feedsPart.check()));
    }
    return parts;
  }

  /** The curator changed the list of feeds. */
  void follow() {
    polling.ifPresent(part -> part.follow(feeds.get()));
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

  /** A part that does not close does not keep the others open. */
  @Override
  public void close() {
    for (AutoCloseable part : started.reversed()) {
      try {
        part.close();
      } catch (Exception e) {
        log.warn("a part did not close cleanly: {}", e.getMessage());
      }
    }
  }
}
