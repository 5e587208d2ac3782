package org.sarika.fake.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Slack and the people behind it. A test starts one, gives {@link #apiUrl} and the tokens to the
 * app, lets people ask, and awaits what the app shows. The app is told over Socket Mode unless
 * {@link #http} is given an address.
 *
 * <p>
 *
 * {@snippet :
 * try (FakeSlack slack = FakeSlack.start()) {
 *   Workspace team = slack.workspace("T1");
 *   Person dara = team.user("U7");
 *   Note question = dara.in(team.channel("C1")).mentions("Who built the bridge?");
 *   Shown answer = slack.awaitReply(question);
 *   Press press = dara.presses(answer, "Passage");
 *   View modal = slack.awaitModal(dara, view -> view.title().equals("Passage in context"));
 * }
 * }
 */
public final class FakeSlack implements AutoCloseable {
  /** How long the {@code await} methods wait unless {@link #patience} says otherwise. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Parts parts;
  private final World world;
  private Duration patience = PATIENCE;

  private FakeSlack(Parts parts) {
    this.parts = parts;
    this.world = parts.world;
  }

  public static FakeSlack start() {
    return start(Clock.systemUTC());
  }

  /** With a clock of the test's own, for what takes minutes at Slack. */
  public static FakeSlack start(Clock clock) {
    try {
      return new FakeSlack(new Parts(SlackApp.usual(), clock));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code http://127.0.0.1:PORT}, without a slash at its end. */
  public String url() {
    return parts.server.url();
  }

  /** Where the methods are, with a slash at its end. */
  public String apiUrl() {
    return parts.server.url() + "/api/";
  }

  /** What the app's developer knows: tokens and secrets. */
  public SlackApp app() {
    return world.app();
  }

  /** A workspace; the app is installed there when it is first named. */
  public Workspace workspace(String id) {
    return world.locked(() -> {
      boolean known = world.find(id).isPresent();
      Team team = world.team(id, () -> new Team(id));
      if (!known) {
        team.install();
      }
      return new Workspace(parts.crowd, team);
    });
  }

  /** A workspace where the app is not installed, if it is named for the first time. */
  public Workspace stranger(String id) {
    return world.locked(() -> new Workspace(parts.crowd, world.team(id, () -> new Team(id))));
  }

  public SocketMode socket() {
    return parts.socket;
  }

  public HttpMode http() {
    return parts.http;
  }

  public Faults faults() {
    return parts.faults;
  }

  public Floods floods() {
    return parts.floods;
  }

  public Repeats repeats() {
    return parts.repeats;
  }

  public OAuth oauth() {
    return parts.oauth;
  }

  /** How long the {@code await} methods wait. */
  public FakeSlack patience(Duration newPatience) {
    patience = newPatience;
    return this;
  }

  /** How long a trigger may be used; 3 seconds unless set. */
  public FakeSlack triggerLifetime(Duration lifetime) {
    world.locked(() -> parts.triggers.lifetime(lifetime));
    return this;
  }

  /** Every call of the app so far, in order. */
  public List<Call> calls() {
    return world.locked(parts.journal::calls);
  }

  public List<Call> calls(String method) {
    return calls().stream().filter(call -> call.is(method)).toList();
  }

  /** What became of all that the app was told. */
  public Acks acks() {
    return new Acks(world, parts.journal, parts.deliveries);
  }

  /** All that the app shows in any channel now, by time. */
  public List<Shown> shown() {
    return world.locked(() ->
        world.teams().stream()
            .flatMap(team -> team.channels.values().stream())
            .flatMap(channel -> channel.standing().stream())
            .sorted(Comparator.comparing(Shown::at).thenComparing(Shown::ts))
            .toList());
  }

  /**
   * What the app shows in a message's thread since then, oldest first; in a thread with more
   * questions also what answers those.
   */
  public List<Shown> repliesTo(Note note) {
    return in(note.team(), note.channel()).stream()
        .filter(shown ->
            shown.threadTs().equals(note.root())
                && shown.ephemeralTo().isEmpty()
                && shown.ts().compareTo(note.ts()) > 0)
        .toList();
  }

  /** What the app shows by a command's response_url, oldest first. */
  public List<Shown> repliesTo(Command command) {
    return via(command.team(), command.channel(), command.delivery());
  }

  /** What the app shows by a press's response_url, oldest first. */
  public List<Shown> repliesTo(Press press) {
    return via(press.team(), press.channel(), press.delivery());
  }

  private List<Shown> via(String team, String channel, String delivery) {
    return in(team, channel).stream().filter(shown -> shown.via().equals(delivery)).toList();
  }

  private List<Shown> in(String team, String channel) {
    return world.locked(() ->
        world.find(team).orElseThrow().find(channel).map(Channel::standing).orElse(List.of()));
  }

  public Shown awaitReply(Note note) {
    return await("a reply to '" + note.text() + "'", () -> repliesTo(note).stream().findFirst());
  }

  public Shown awaitReply(Command command) {
    return await(
        "a reply to '" + command.text() + "'", () -> repliesTo(command).stream().findFirst());
  }

  public Shown awaitReply(Press press) {
    return await("a reply to a press", () -> repliesTo(press).stream().findFirst());
  }

  /** The first message that only this person sees and that is like this, now or later. */
  public Shown awaitEphemeral(Person person, Room room, Predicate<Shown> wanted) {
    return awaitShown(room, shown -> shown.ephemeralTo().equals(person.id()) && wanted.test(shown));
  }

  /** The first message in the room, now or later, that is like this. */
  public Shown awaitShown(Room room, Predicate<Shown> wanted) {
    return await(
        "a message in " + room.id(), () -> room.shown().stream().filter(wanted).findFirst());
  }

  /** A message as it is now, or as soon as it is like this. */
  public Shown awaitChange(Shown shown, Predicate<Shown> wanted) {
    return await(
        "a change of '" + shown.text() + "'",
        () ->
            in(shown.team(), shown.channel()).stream()
                .filter(one -> one.ts().equals(shown.ts()))
                .filter(wanted)
                .findFirst());
  }

  /** Until a message is not shown any more. */
  public void awaitGone(Shown shown) {
    await(
        "the end of '" + shown.text() + "'",
        () ->
            in(shown.team(), shown.channel()).stream().anyMatch(one -> one.ts().equals(shown.ts()))
                ? Optional.empty()
                : Optional.of(true));
  }

  /** The modal that a person sees, as soon as it is like this. */
  public View awaitModal(Person person, Predicate<View> wanted) {
    return await("a modal for " + person.id(), () -> modal(person).filter(wanted));
  }

  /** The modal that a person sees now. */
  public Optional<View> modal(Person person) {
    return world.locked(() -> parts.views.top(person.team(), person.id()).map(OpenView::seen));
  }

  /** Every modal and Home that was ever shown, as it is now or was at its end. */
  public List<View> views() {
    return world.locked(parts.views::shown);
  }

  public View awaitHome(Person person, Predicate<View> wanted) {
    return await("a Home for " + person.id(), () -> home(person).filter(wanted));
  }

  public Optional<View> home(Person person) {
    return world.locked(() -> parts.views.home(person.team(), person.id()).map(OpenView::seen));
  }

  /** What is shown below the links of a message. */
  public Unfurl awaitUnfurl(Note note) {
    return await("an unfurl of '" + note.text() + "'", () -> unfurl(note));
  }

  private Optional<Unfurl> unfurl(Note note) {
    return world.find(note.team()).orElseThrow().find(note.channel()).stream()
        .flatMap(channel -> channel.unfurls.stream())
        .filter(unfurl -> unfurl.ts().equals(note.ts()))
        .findFirst();
  }

  /** The newest suggestions in a person's agent view. */
  public Prompts awaitPrompts(Person person) {
    return await(
        "prompts for " + person.id(),
        () ->
            world.find(person.team()).orElseThrow().direct(person.id()).prompts.reversed().stream()
                .findFirst());
  }

  /** Until the app says in a room what it is doing. */
  public String awaitStatus(Room room) {
    return await("a status in " + room.id(), () -> room.statuses().stream().findFirst());
  }

  public Ack awaitAck(String delivery) {
    return await("an acknowledgement", () -> parts.deliveries.ack(delivery));
  }

  /** Until a connection of Socket Mode is open and alive. */
  public void awaitConnected() {
    awaitTrue("a connection", parts.sockets::ready);
  }

  /** Until everything was acknowledged or given up. */
  public void awaitAcknowledged() {
    awaitTrue("all acknowledgements", () -> parts.deliveries.waiting() == 0);
  }

  /** Until something is so. */
  public void awaitTrue(String what, BooleanSupplier condition) {
    boolean _ = await(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
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
        .map(call -> call.method() + " " + call.status() + " " + call.error())
        .toList();
  }

  @Override
  public void close() {
    parts.close();
  }
}
