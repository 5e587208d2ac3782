package org.sarika.fake.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Socket Mode as Slack's own library for Java uses it. */
class SocketTest {
  private static final String MODAL =
      """
      {"type":"modal","callback_id":"reasons","title":{"type":"plain_text","text":"Reasons"},
       "submit":{"type":"plain_text","text":"Send"},"blocks":[{"type":"input","block_id":"b",
        "label":{"type":"plain_text","text":"Which?"},"element":{"type":"radio_buttons",
        "action_id":"a","options":[{"text":{"type":"plain_text","text":"Wrong"},"value":"wrong"},
        {"text":{"type":"plain_text","text":"Outdated"},"value":"outdated"}]}}]}\
      """;
  private static final ActionsBlock BUTTON =
      actions(a ->
          a.elements(
              asElements(button(b -> b.actionId("ask").text(plainText("Why not?")).value("turn:1")))));

  private final FakeSlack slack = FakeSlack.start();
  private final Workspace team = slack.workspace("T1");
  private final Person dara = team.user("U7");
  private final Room room = team.channel("C1");
  private SlackApps app = unset();

  @SuppressWarnings("NullAway") // set before each test
  private static SlackApps unset() {
    return null;
  }

  @BeforeEach
  void begin() throws Exception {
    app = new SlackApps(slack, team.token());
  }

  @AfterEach
  void stop() {
    app.close();
    slack.close();
  }

  private void connect() throws Exception {
    app.connect();
    slack.awaitConnected();
  }

  @Test
  void bringsACommandAndItsAnswerByAcknowledgementAndResponseUrl() throws Exception {
    app.app()
        .command(
            "/sarika",
            (request, context) -> {
              app.heard().add(request.getPayload().getText());
              context.respond("Found");
              return context.ack("Looking");
            });
    connect();

    Command command = dara.in(room).command("/sarika who <did> it?");

    Ack ack = slack.awaitAck(command.delivery());
    assertThat(app.heard()).containsExactly("who &lt;did&gt; it?");
    assertThat(slack.repliesTo(command)).extracting(Shown::text).contains("Found", "Looking");
    assertThat(slack.repliesTo(command)).allMatch(shown -> shown.ephemeralTo().equals("U7"));
    assertThat(ack.attempt()).isZero();
    assertThat(slack.acks().within(0.99)).isPositive();
  }

  @Test
  void bringsAMentionAndTheAppAnswersInItsThread() throws Exception {
    app.app()
        .event(
            AppMentionEvent.class,
            (payload, context) -> {
              var event = payload.getEvent();
              app.methods(team.token())
                  .chatPostMessage(r ->
                      r.channel(event.getChannel()).threadTs(event.getTs()).text(event.getText()));
              return context.ack();
            });
    connect();

    Note note = dara.in(room).mentions("who?");

    Shown answer = slack.awaitReply(note);
    assertThat(answer.text()).isEqualTo("<@U0BOTT1> who?");
    assertThat(slack.awaitAck(note.delivery()).kind()).isEqualTo("events_api");
  }

  @Test
  void opensAModalFromAPressAndBringsWhatIsSubmitted() throws Exception {
    AtomicReference<ViewSubmissionPayload> submitted = new AtomicReference<>();
    app.app()
        .command("/sarika", (r, context) -> context.ack(a -> a.text("x").blocks(asBlocks(BUTTON))));
    app.app()
        .blockAction(
            "ask",
            (request, context) -> {
              app.heard().add(request.getPayload().getActions().getFirst().getValue());
              context.client().viewsOpen(v -> v.triggerId(context.getTriggerId()).viewAsString(MODAL));
              return context.ack();
            });
    app.app()
        .viewSubmission(
            "reasons",
            (request, context) -> {
              submitted.set(request.getPayload());
              return chosen(request.getPayload()).equals("wrong")
                  ? context.ackWithErrors(Map.of("b", "Not that"))
                  : context.ack();
            });
    connect();

    Shown shown = slack.awaitReply(dara.in(room).command("/sarika"));
    dara.presses(shown, "Why not?");
    View modal = slack.awaitModal(dara, view -> view.title().equals("Reasons"));
    dara.submits(modal, "Wrong");
    View refused = slack.awaitModal(dara, view -> !view.errors().isEmpty());
    dara.submits(modal, "Outdated");

    slack.await("the end", () -> slack.modal(dara).isEmpty() ? Optional.of(1) : Optional.empty());
    assertThat(app.heard()).containsExactly("turn:1");
    assertThat(refused.errors()).containsEntry("b", "Not that");
    assertThat(submitted.get().getUser().getId()).isEqualTo("U7");
  }

  private static String chosen(ViewSubmissionPayload payload) {
    return payload.getView().getState().getValues().values().stream()
        .flatMap(block -> block.values().stream())
        .map(value -> value.getSelectedOption().getValue())
        .findFirst()
        .orElse("");
  }

  @Test
  void bringsEveryOtherEventInAShapeThatTheLibraryReads() throws Exception {
    app.app().event(AppHomeOpenedEvent.class, (p, c) -> hear(p.getEvent().getTab(), c.ack()));
    app.app().event(MessageEvent.class, (p, c) -> hear(p.getEvent().getText(), c.ack()));
    app.app()
        .event(
            LinkSharedEvent.class,
            (p, c) -> hear(p.getEvent().getLinks().getFirst().getDomain(), c.ack()));
    app.app().event(TokensRevokedEvent.class, (p, c) -> hear("revoked", c.ack()));
    app.app().event(AppUninstalledEvent.class, (p, c) -> hear("uninstalled", c.ack()));
    app.app()
        .messageShortcut(
            "check", (r, c) -> hear(r.getPayload().getMessage().getText(), c.ack()));
    connect();

    slack.awaitAck(dara.opensHome());
    slack.awaitAck(dara.opensMessages());
    slack.awaitAck(dara.says("direct").delivery());
    slack.awaitAck(dara.looksAt(room));
    slack.awaitAck(dara.in(room).shares("http://127.0.0.1:9/x").delivery());
    Note heardByNobody = dara.in(room).says("just talking");
    slack.awaitAck(dara.in(room).shortcut("check", heardByNobody).delivery());
    slack.awaitAck(team.uninstalls());
    slack.awaitAcknowledged();

    assertThat(heardByNobody.delivery()).isEmpty();
    assertThat(app.heard())
        .containsExactlyInAnyOrder(
            "home", "messages", "direct", "127.0.0.1", "just talking", "revoked", "uninstalled");
  }

  private <T> T hear(String what, T answer) {
    app.heard().add(what);
    return answer;
  }

  @Test
  void bringsAnEventAgainUntilItIsAcknowledged() throws Exception {
    app.app().event(AppMentionEvent.class, (p, c) -> hear(p.getEventId(), c.ack()));
    slack.socket().ackTime(Duration.ofMillis(300)).dropsAcks(2);
    connect();

    Note note = dara.in(room).mentions("who?");

    assertThat(slack.awaitAck(note.delivery()).attempt()).isEqualTo(2);
    assertThat(app.heard()).hasSize(3);
    assertThat(app.heard().stream().distinct()).hasSize(1);
  }

  @Test
  void givesUpAfterThreeMoreTimes() throws Exception {
    slack.socket().ackTime(Duration.ofMillis(100)).dropsAcks(100);
    connect();

    Note note = dara.in(room).mentions("who?");

    slack.awaitAcknowledged();
    assertThat(slack.acks().timeouts()).containsExactly(note.delivery());
  }

  @Test
  void repeatsEventsUnderTheSameOrAnotherIdAndAsMessages() throws Exception {
    app.app().event(AppMentionEvent.class, (p, c) -> hear("m" + p.getEventId(), c.ack()));
    app.app().event(MessageEvent.class, (p, c) -> hear("n" + p.getEvent().getTs(), c.ack()));
    connect();
    slack.repeats().sameEvent(1, 1);
    dara.in(room).mentions("who?");
    slack.awaitAcknowledged();
    assertThat(app.heard()).hasSize(2);
    assertThat(app.heard().stream().distinct()).hasSize(1);

    slack.repeats().sameEvent(0, 1).otherEventId(1, 1).mentionsAsMessages(true);
    Note note = dara.in(room).mentions("what?");
    slack.awaitAcknowledged();

    assertThat(app.heard().stream().distinct()).hasSize(4);
    assertThat(app.heard()).contains("n" + note.ts());
  }

  @Test
  void keepsWhatIsAskedWhileTheSocketIsGone() throws Exception {
    app.app().command("/sarika", (r, c) -> hear(r.getPayload().getText(), c.ack()));
    connect();
    slack.socket().kill();
    Command command = dara.in(room).command("/sarika later");
    assertThat(slack.socket().connections()).isZero();

    slack.socket().restart();
    app.socket().connectToNewEndpoint();

    slack.awaitAck(command.delivery());
    assertThat(app.heard()).containsExactly("later");
  }

  @Test
  void followsADisconnectToANewConnection() throws Exception {
    connect();

    slack.socket().refreshes();

    slack.await(
        "a second connection",
        () -> slack.socket().opened() == 2 ? Optional.of(true) : Optional.empty());
    slack.awaitAck(dara.in(room).mentions("who?").delivery());
  }

  @Test
  void isAZombieThatIsOpenAndAnswersNoPing() throws Exception {
    RawSocket socket = raw();
    socket.sendPing();
    slack.await("a pong", () -> socket.pongs() == 1 ? Optional.of(true) : Optional.empty());

    slack.socket().zombies();
    socket.sendPing();
    Note note = dara.in(room).mentions("who?");
    Thread.sleep(200);

    assertThat(socket.isOpen()).isTrue();
    assertThat(socket.pongs()).isEqualTo(1);
    assertThat(socket.heard()).hasSize(1).first().asString().contains("\"type\":\"hello\"");
    connect();
    slack.awaitAck(note.delivery());
  }

  private RawSocket raw() throws Exception {
    return new RawSocket(
        app.methods(slack.app().appToken()).appsConnectionsOpen(r -> r).getUrl());
  }

  @Test
  void bringsAnEnvelopeAgainOverTheNextConnectionWhenItsOwnBreaks() throws Exception {
    RawSocket socket = raw();
    Note note = dara.in(room).mentions("who?");
    slack.await(
        "the event", () -> socket.heard().size() == 2 ? Optional.of(true) : Optional.empty());

    slack.socket().cuts();
    connect();

    assertThat(slack.awaitAck(note.delivery()).attempt()).isEqualTo(1);
    assertThat(socket.heard().getLast())
        .contains("\"retry_attempt\":0", "\"accepts_response_payload\":false");
  }

  @Test
  void letsOnlyTenConnectionsInAndNobodyWithoutATicket() throws Exception {
    for (int i = 0; i < 11; i++) {
      raw();
    }
    slack.await(
        "the eleventh",
        () -> slack.socket().refused().isEmpty() ? Optional.empty() : Optional.of(true));
    assertThat(slack.socket().refused()).containsExactly("too_many_websockets");
    assertThat(slack.socket().connections()).isEqualTo(10);
  }
}
