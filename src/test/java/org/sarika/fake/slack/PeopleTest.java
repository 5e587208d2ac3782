package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do and what the app is told of it, word by word. */
class PeopleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BUTTON =
      "{'type':'actions','block_id':'b','elements':[{'type':'button','action_id':'a','text':{'type':'plain_text','text':'More'},'value':'t:1','accessibility_label':'More passages'}]}";

  private final FakeSlack slack = FakeSlack.start();
  private final Workspace team = slack.workspace("T1");
  private final Person dara = team.user("U7");
  private final Room room = team.channel("C1");
  private final SlackClient bot = new SlackClient(slack, team.token());
  private RawSocket socket = unset();

  @SuppressWarnings("NullAway") // set before each test
  private static RawSocket unset() {
    return null;
  }

  @BeforeEach
  void connect() throws Exception {
    try (SlackClient app = new SlackClient(slack, slack.app().appToken())) {
      socket = new RawSocket(app.call("apps.connections.open", "{}").path("url").asText());
    }
    slack.awaitConnected();
  }

  @AfterEach
  void stop() {
    socket.close();
    bot.close();
    slack.close();
  }

  /** The payload of the so-manieth envelope, counted from one. */
  private JsonNode payload(int number) throws Exception {
    String message =
        slack.await(
            "an envelope",
            () ->
                socket.heard().size() > number
                    ? Optional.of(socket.heard().get(number))
                    : Optional.empty());
    return JSON.readTree(message).path("payload");
  }

  @Test
  void escapesWhatIsTypedAndPutsLinksInBrackets() throws Exception {
    dara.in(room).mentions("a < b & c, see https://example.org/x");

    JsonNode event = payload(1).path("event");

    assertThat(event.path("text").asText())
        .isEqualTo("<@U0BOTT1> a &lt; b &amp; c, see <https://example.org/x>");
    assertThat(event.path("type").asText()).isEqualTo("app_mention");
    assertThat(payload(1).at("/authorizations/0/user_id").asText()).isEqualTo("U0BOTT1");
  }

  @Test
  void putsRepliesIntoTheThreadOfTheFirstMessage() throws Exception {
    Note first = dara.says("who?");
    Note second = dara.replies(first, "and when?");

    JsonNode event = payload(2).path("event");

    assertThat(event.path("thread_ts").asText()).isEqualTo(first.ts());
    assertThat(event.path("parent_user_id").asText()).isEqualTo("U7");
    assertThat(second.root()).isEqualTo(first.ts());
  }

  @Test
  void tellsTheAppOfItsOwnDirectMessagesAndOfOtherBots() throws Exception {
    bot.call("chat.postMessage", "{'channel':'U7','text':'Hello'}");
    dara.inPrivate().saysAsBot("I am another");

    assertThat(payload(1).at("/event/bot_id").asText()).isEqualTo("B0BOTT1");
    assertThat(payload(2).at("/event/subtype").asText()).isEqualTo("bot_message");
  }

  @Test
  void tellsOfAnEdit() throws Exception {
    Note note = dara.says("who?");
    dara.inPrivate().edits(note, "when?");

    JsonNode event = payload(2).path("event");

    assertThat(event.path("subtype").asText()).isEqualTo("message_changed");
    assertThat(event.at("/message/text").asText()).isEqualTo("when?");
    assertThat(event.at("/previous_message/text").asText()).isEqualTo("who?");
  }

  @Test
  void saysWhatWasPressedAndWhere() throws Exception {
    Note note = dara.in(room).mentions("who?");
    bot.call(
        "chat.postMessage",
        "{'channel':'C1','thread_ts':'%s','text':'x','blocks':[%s]}".formatted(note.ts(), BUTTON));
    dara.presses(slack.awaitReply(note), "More");

    JsonNode payload = payload(2);

    assertThat(payload.at("/actions/0/value").asText()).isEqualTo("t:1");
    assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("b");
    assertThat(payload.at("/actions/0").has("accessibility_label")).isFalse();
    assertThat(payload.at("/container/thread_ts").asText()).isEqualTo(note.ts());
    assertThat(payload.path("response_url").asText()).startsWith(slack.url() + "/respond/T1/");
  }

  @Test
  void keepsAnEphemeralMessageFromOthersAndItsTextFromThePayload() throws Exception {
    bot.call(
        "chat.postEphemeral",
        "{'channel':'C1','user':'U7','text':'x','blocks':[%s]}".formatted(BUTTON));
    Shown shown = slack.awaitEphemeral(dara, room, one -> true);

    assertThatThrownBy(() -> team.user("U8").presses(shown, "More"))
        .isInstanceOf(AssertionError.class);
    dara.presses(shown, "More");

    assertThat(payload(1).at("/container/is_ephemeral").asBoolean()).isTrue();
    assertThat(payload(1).has("message")).isFalse();
  }

  @Test
  void bringsAModalsButtonsChoicesAndEnd() throws Exception {
    String view =
        "{'type':'modal','callback_id':'c','notify_on_close':true,'private_metadata':'t','title':{'type':'plain_text','text':'A'},'submit':{'type':'plain_text','text':'Send'},'blocks':[%s,{'type':'input','block_id':'i','optional':true,'label':{'type':'plain_text','text':'Why'},'element':{'type':'plain_text_input','action_id':'w'}}]}"
            .formatted(BUTTON);
    Command command = dara.command("/sarika");
    bot.call("views.open", "{'trigger_id':'%s','view':%s}".formatted(command.trigger(), view));
    View modal = slack.awaitModal(dara, one -> true);

    dara.presses(modal, "More");
    dara.submits(modal, "Because");
    dara.closes(modal);

    assertThat(payload(2).at("/container/view_id").asText()).isEqualTo(modal.id());
    assertThat(payload(3).at("/view/state/values/i/w/value").asText()).isEqualTo("Because");
    assertThat(payload(3).at("/view/private_metadata").asText()).isEqualTo("t");
    assertThat(payload(4).path("type").asText()).isEqualTo("view_closed");
    assertThat(slack.modal(dara)).isEmpty();
  }

  @Test
  void handsOverWhatATestInjectsAsItIs() throws Exception {
    ObjectNode payload = JSON.createObjectNode().put("nonsense", true);

    team.injects("interactive", payload);

    assertThat(payload(1)).isEqualTo(payload);
    slack.socket().says("no JSON");
    slack.await(
        "nonsense",
        () -> List.copyOf(socket.heard()).contains("no JSON") ? Optional.of(1) : Optional.empty());
  }

  @Test
  void losesAThreadWithItsFirstMessage() throws Exception {
    Note note = dara.in(room).mentions("who?");
    room.loses(note);

    JsonNode answer =
        bot.call(
            "chat.postMessage",
            "{'channel':'C1','thread_ts':'%s','text':'x'}".formatted(note.ts()));

    assertThat(answer.path("error").asText()).isEqualTo("thread_not_found");
  }

  @Test
  void tellsOfNothingWhereTheAppIsNotInstalled() {
    Note note = slack.stranger("T8").user("U1").says("who?");

    assertThat(note.delivery()).isEmpty();
  }
}
