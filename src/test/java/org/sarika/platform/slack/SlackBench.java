package org.sarika.platform.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.sarika.answer.Citation;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.chat.Turn;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Chats;
import org.sarika.fake.CuratedLibrary;
import org.sarika.fake.FailingInbox;
import org.sarika.fake.FailingOutbox;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;
import org.sarika.fake.PromptJournal;
import org.sarika.fake.Samples;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Workspace;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.lifecycle.Component;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.Tokens;
import org.sarika.render.Texts;
import org.sarika.web.Mounted;
import org.sarika.web.Probes;
import org.sarika.web.ReadingRoom;
import org.sarika.web.Retractions;
import org.sarika.web.WebSettings;

/** The whole edge over made-up answers, against a strict Slack, over a socket or HTTP. */
final class SlackBench implements AutoCloseable {
  static final String ROOM = "https://sarika.example";

  private static final SocketTimes QUICK =
      new SocketTimes(
          Duration.ofMillis(200),
          Duration.ofSeconds(2),
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofMillis(500));

  final FakeSlack slack = FakeSlack.start().patience(Duration.ofSeconds(8));
  final Workspace team = slack.workspace("T1");
  final FakeAnswerService answers = new FakeAnswerService();
  final ConversationStore conversations = new InMemoryConversationStore(Clock.systemUTC());
  final InMemoryGapLog gaps = new InMemoryGapLog();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryInbox inbox = new InMemoryInbox(outbox);
  final List<String> farewells = new CopyOnWriteArrayList<>();
  final CuratedLibrary library = new CuratedLibrary();
  private final InMemoryArticleStore articles = library.articles;
  private final List<Component> started = new ArrayList<>();

  /** Whether nothing can be taken in. */
  volatile BooleanSupplier inboxFails = () -> false;

  /** Whether what became of a message cannot be written down. */
  volatile BooleanSupplier outboxFails = () -> false;

  private FairnessLimits fairness = FairnessLimits.standard();

  SlackBench() {
    outbox.promises(gaps::end);
    articles.save(
        new StoredArticle(
            Samples.visit(), Origin.CURATED, Status.APPROVED, "f", "h", "m", List.of()));
  }

  void fairness(FairnessLimits limits) {
    fairness = limits;
  }

  /** Over a socket, connected. */
  SlackPlatform socket() {
    SlackPlatform platform = begin(slack.app().appToken(), "", team.token());
    slack.awaitConnected();
    platform.awaitReady(Duration.ofSeconds(5));
    return platform;
  }

  /** Over HTTP, behind a reading room of its own. */
  SlackPlatform http() {
    SlackPlatform platform = platform("", slack.app().signingSecret(), team.token());
    ReadingRoom room =
        ReadingRoom.start(
            WebSettings.local(0),
            answers,
            articles,
            new Probes(Map::of, parts -> "{}", () -> true),
            Clock.systemUTC(),
            Retractions.NONE,
            List.of(),
            List.of(new Mounted(SlackEndpoint.PATH, platform.endpoint().orElseThrow())));
    started.add(room);
    run(platform);
    slack.http().to("http://127.0.0.1:" + room.port() + SlackEndpoint.PATH);
    platform.awaitReady(Duration.ofSeconds(5));
    return platform;
  }

  /** Started with these, connected or not. */
  SlackPlatform begin(String appToken, String signingSecret, String botToken) {
    SlackPlatform platform = platform(appToken, signingSecret, botToken);
    run(platform);
    return platform;
  }

  private void run(SlackPlatform platform) {
    started.add(platform);
    Thread.ofVirtual().start(platform::run);
  }

  private SlackPlatform platform(String appToken, String signingSecret, String botToken) {
    Texts texts = Texts.forSlack("/sarika");
    Tokens tokens = workspace -> Optional.of(slack.workspace(workspace).token());
    return new SlackPlatform(
        new SlackSettings(botToken, appToken, signingSecret, slack.apiUrl(), fairness),
        new SlackDesk(
            new Dispatcher(
                Chats.chat(
                    new Dialogue(answers, FollowUpResolver.NONE),
                    conversations,
                    articles,
                    () -> List.of("Who confirmed the visit?"),
                    library.curating(
                        new SlackCurators(
                            Set.of("UCURATOR", "T2/UOTHER"),
                            new OwnWorkspace(slack.apiUrl(), botToken))),
                    new PromptJournal(gaps),
                    Clock.systemUTC())),
            new ReplyLayout(texts),
            texts,
            new Sources(),
            new FailingInbox(inbox, () -> inboxFails.getAsBoolean()),
            new FailingOutbox(outbox, () -> outboxFails.getAsBoolean()),
            ROOM,
            Clock.systemUTC()),
        new SlackApi(slack.apiUrl()),
        tokens,
        farewells::add,
        QUICK);
  }

  /** One article can be linked. */
  private final class Sources implements SlackSources {
    @Override
    public List<Turn> asked(String asker, int most) {
      return conversations.asked("slack", asker, most);
    }

    @Override
    public Optional<Citation> linked(URI link) {
      return link.toString().startsWith(ROOM + "/articles/")
          ? Optional.of(Samples.citation())
          : Optional.empty();
    }
  }

  @Override
  public void close() {
    started.reversed().forEach(Component::close);
    slack.close();
  }
}
