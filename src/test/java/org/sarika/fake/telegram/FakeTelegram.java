package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The Bot API and the people behind it. A test starts one, gives {@link #url} and {@link #token} to
 * the bot, lets people write, and awaits what the bot shows.
 *
 * <p>
 *
 * {@snippet :
 * try (FakeTelegram telegram = FakeTelegram.start()) {
 *   Note question = telegram.user(7).says("Who built the bridge?");
 *   Shown answer = telegram.awaitReply(question);
 *   telegram.user(7).taps(answer, "Sources");
 * }
 * }
 */
public final class FakeTelegram implements AutoCloseable {
  /** How long the {@code await} methods wait unless {@link #patience} says otherwise. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final World world;
  private final Updates updates;
  private final Webhook webhook;
  private final QueryMethods queries;
  private final Files files = new Files();
  private final ProfileMethods profile = new ProfileMethods();
  private final Journal journal = new Journal();
  private final Faults faults = new Faults();
  private final Floods floods;
  private final Crowd crowd;
  private final ApiServer server;
  private Duration patience = PATIENCE;

  private FakeTelegram(Bot bot, Clock clock) throws IOException {
    this.world = new World(bot, clock);
    this.updates = new Updates(world);
    this.webhook = new Webhook(world, updates);
    this.queries = new QueryMethods(world);
    this.floods = new Floods(world);
    this.crowd = new Crowd(world, updates, queries);
    BotApi api =
        new BotApi(
            world, updates, webhook, new MessageMethods(world, floods), queries, profile, files);
    this.server = new ApiServer(world, api, files, faults, journal);
    webhook.start();
  }

  public static FakeTelegram start() {
    return start(Clock.systemUTC());
  }

  /** With a clock of the test's own, for what takes hours at Telegram. */
  public static FakeTelegram start(Clock clock) {
    try {
      return new FakeTelegram(new Bot(4242, "sarika_bot"), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code http://127.0.0.1:PORT}, without a slash at its end. */
  public String url() {
    return server.url();
  }

  public String token() {
    return world.bot().token();
  }

  public Bot bot() {
    return world.bot();
  }

  public Faults faults() {
    return faults;
  }

  public Floods floods() {
    return floods;
  }

  /** How long the {@code await} methods wait. */
  public FakeTelegram patience(Duration newPatience) {
    patience = newPatience;
    return this;
  }

  /** How long a press or an inline query may be answered; 15 seconds unless set. */
  public FakeTelegram queryLifetime(Duration lifetime) {
    world.locked(() -> queries.lifetime(lifetime));
    return this;
  }

  /** A person; their private chat is there once they have written. */
  public Person user(long id) {
    return new Person(crowd, id, "Person " + id, "en", false);
  }

  /** A group that the bot is in; its id is negative. */
  public Room group(long id, String title) {
    return room(id, "group", title, false);
  }

  public Room supergroup(long id, String title) {
    return room(id, "supergroup", title, false);
  }

  /** A supergroup with topics. */
  public Room forum(long id, String title) {
    return room(id, "supergroup", title, true);
  }

  private Room room(long id, String type, String title, boolean forum) {
    return world.locked(
        () -> new Room(crowd, world.chat(id, () -> new Chat(id, type, title, forum)), 0));
  }

  /** A file as a message says it, for {@link Voice#sends} as {@code document}. */
  public ObjectNode file(String name, byte[] bytes) {
    return world.locked(() -> files.add(name, bytes));
  }

  /** Puts an update of the test's own among the others, valid JSON or not; its id. */
  public long injects(LongFunction<String> update) {
    return updates.addRaw(update);
  }

  /** The commands that one private chat is offered besides, in English. */
  public List<String> commandsOf(long chat) {
    return world.locked(() -> profile.commandsOf(chat));
  }

  /** Every call of the bot so far, in order. */
  public List<Call> calls() {
    return world.locked(journal::calls);
  }

  public List<Call> calls(String method) {
    return calls().stream().filter(call -> call.is(method)).toList();
  }

  /** All that the bot shows in any chat now, by time. */
  public List<Shown> shown() {
    return world.locked(() ->
        world.chats().stream()
            .flatMap(chat -> chat.standing().stream())
            .sorted(Comparator.comparing(Shown::at))
            .toList());
  }

  /** What the bot shows as answers to a message now, oldest first. */
  public List<Shown> repliesTo(Note note) {
    return world.locked(() ->
        world.find(note.chat()).orElseThrow().standing().stream()
            .filter(shown -> shown.replyTo() == note.id())
            .toList());
  }

  public Shown awaitReply(Note note) {
    return await("a reply to '" + note.text() + "'", () -> repliesTo(note).stream().findFirst());
  }

  /** The first message in the room, now or later, that is like this. */
  public Shown awaitShown(Room room, Predicate<Shown> wanted) {
    return await(
        "a message in " + room.id(), () -> room.shown().stream().filter(wanted).findFirst());
  }

  /** The first message in the chat of a note that came after it, whether it answers it or not. */
  public Shown awaitNext(Note note) {
    return await(
        "a message after '" + note.text() + "'",
        () ->
            world.find(note.chat()).orElseThrow().standing().stream()
                .filter(shown -> shown.id() > note.id())
                .findFirst());
  }

  public Notice awaitNotice(Press press) {
    return await("an answer to a press", () -> queries.notice(press.query()));
  }

  public InlineAnswer awaitInline(Press query) {
    return await("an answer to an inline query", () -> queries.inlineAnswer(query.query()));
  }

  /** Until the bot has confirmed an update, by offset or as the answer to the webhook. */
  public void awaitConfirmed(long update) {
    await(
        "the confirmation of an update",
        () -> updates.isConfirmed(update) ? Optional.of(true) : Optional.empty());
  }

  /** Until the bot polls: a poll is open, or one comes from now on. */
  public void awaitPolled() {
    int before = world.locked(updates::polls);
    await(
        "a poll",
        () ->
            updates.isPolled() || updates.polls() > before ? Optional.of(true) : Optional.empty());
  }

  /** Until something is there. */
  public <T> T await(String what, Supplier<Optional<T>> look) {
    return world
        .await(patience, look)
        .orElseThrow(() ->
            new AssertionError(
                "no "
                    + what
                    + " after "
                    + patience.toSeconds()
                    + " s; last calls: "
                    + lastCalls()));
  }

  private List<String> lastCalls() {
    List<Call> all = calls();
    return all.subList(Math.max(0, all.size() - 8), all.size()).stream()
        .map(call -> call.method() + " " + call.status() + " " + call.description())
        .toList();
  }

  /** When what happened to a message; empty until it is answered. */
  public Optional<Timing> timing(Note note) {
    return world.locked(() ->
        updates
            .handedAt(note.update())
            .flatMap(handed ->
                repliesTo(note).stream()
                    .findFirst()
                    .map(reply ->
                        new Timing(handed, sign(note, handed).orElse(reply.at()), reply.at()))));
  }

  private Optional<Instant> sign(Note note, Instant handed) {
    return journal.calls().stream()
        .filter(call -> call.chat() == note.chat() && !call.at().isBefore(handed))
        .map(Call::at)
        .findFirst();
  }

  /** The commands that people with this language see, by name; empty language for all others. */
  public Map<String, String> commands(String language) {
    return world.locked(() -> profile.commands(language));
  }

  /** A text of the bot's profile, such as {@code description}. */
  public String profile(String name, String language) {
    return world.locked(() -> profile.text(name, language));
  }

  @Override
  public void close() {
    updates.close();
    webhook.close();
    server.close();
  }
}
