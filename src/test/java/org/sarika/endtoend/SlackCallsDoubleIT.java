package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.fake.Replies;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.api.SlackCarrier;
import org.sarika.platform.slack.blocks.SlackMessage;
import org.sarika.platform.slack.blocks.SlackModals;
import org.sarika.platform.slack.blocks.SlackRenderer;
import org.sarika.render.Texts;

/** Our calls on a Slack that nobody here wrote. */
class SlackCallsDoubleIT {
  private static final Texts TEXTS = Texts.forSlack("/sarika");
  private static final ReplyLayout LAYOUT = new ReplyLayout(TEXTS);
  private static final SlackRenderer RENDERER = new SlackRenderer(LAYOUT, TEXTS, "");

  private SlackRoom room;

  @BeforeAll
  static void requireDouble() {
    NodeDouble.requireSlack();
  }

  @BeforeEach
  void open() throws IOException {
    room = SlackRoom.open();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void knowsItsWorkspace() {
    JsonObject test = room.call("auth.test", "{}");

    assertThat(test.get("team").getAsString()).isEqualTo("Harbour Desk");
    assertThat(test.get("team_id").getAsString()).startsWith("T");
  }

  static Stream<String> replies() {
    return Replies.all().sequencedKeySet().stream();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void showsInAThreadWhatWasRendered(String name) {
    String channel = room.channel();
    String thread = room.ask(channel);
    List<SlackMessage> messages = RENDERER.render(Replies.of(name));

    for (int i = 0; i < messages.size(); i++) {
      SlackMessage message = messages.get(i);
      SlackCall call = SlackRoom.post(channel, thread, message, name + "-" + i);

      Outcome outcome = carrier().carry(parcel(channel, call));

      JsonObject shown = room.replies(channel, thread).getLast();
      assertThat(outcome).isEqualTo(new Outcome.Arrived(shown.get("ts").getAsString()));
      assertThat(shown.get("text").getAsString()).isEqualTo(message.text());
      assertThat(shown.get("blocks")).isEqualTo(message.blocks());
      assertThat(shown.get("metadata")).isEqualTo(call.params().get("metadata"));
    }
    assertThat(room.replies(channel, thread)).hasSize(messages.size() + 1);
  }

  @Test
  void findsAMessageThatArrivedBeforeACrash() {
    String channel = room.channel();
    String thread = room.ask(channel);
    Parcel first = parcel(channel, SlackRoom.post(channel, thread, answer(), "r1"));
    Parcel second = parcel(channel, SlackRoom.post(channel, thread, answer(), "r2"));
    Outcome arrived = carrier().carry(first);

    Outcome again = carrier().carryAgain(first);
    Outcome other = carrier().carryAgain(second);

    assertThat(again).isEqualTo(arrived);
    assertThat(other).isInstanceOf(Outcome.Arrived.class).isNotEqualTo(arrived);
    assertThat(room.replies(channel, thread)).hasSize(3);
  }

  @Test
  void findsAMessageOutsideAThreadToo() {
    String channel = room.channel();
    Parcel parcel = parcel(channel, SlackRoom.post(channel, "", answer(), "r1"));

    Outcome arrived = carrier().carry(parcel);

    assertThat(carrier().carryAgain(parcel)).isEqualTo(arrived);
  }

  @Test
  void opensAViewWithATriggerAndChangesIt() {
    SlackModals modals = new SlackModals(LAYOUT, TEXTS, "");
    JsonObject open = new JsonObject();
    open.add("trigger_id", room.call("views.generateTriggerId", "{}").get("trigger_id"));
    open.add("view", modals.loading());
    JsonObject answer = modals.of(Replies.of("answered"));

    JsonObject opened = room.call("views.open", open).getAsJsonObject("view");
    JsonObject update = new JsonObject();
    update.add("view_id", opened.get("id"));
    update.add("view", answer);
    JsonObject updated = room.call("views.update", update).getAsJsonObject("view");

    assertThat(opened.get("blocks")).isEqualTo(modals.loading().get("blocks"));
    assertThat(updated.get("blocks")).isEqualTo(answer.get("blocks"));
    assertThat(updated.get("id")).isEqualTo(opened.get("id"));
    // A trigger is good once.
    assertThat(room.api().call(SlackRoom.TOKEN, "views.open", open))
        .isInstanceOf(ApiAnswer.Refused.class);
  }

  @Test
  void publishesAHomePage() {
    JsonObject view = SlackRoom.json("{\"type\":\"home\"}");
    view.add("blocks", RENDERER.render(Replies.of("welcome")).getFirst().blocks());
    JsonObject publish = new JsonObject();
    publish.add("user_id", room.call("auth.test", "{}").get("user_id"));
    publish.add("view", view);

    JsonObject published = room.call("views.publish", publish).getAsJsonObject("view");

    assertThat(published.get("blocks")).isEqualTo(view.get("blocks"));
  }

  @Test
  void saysWhichScopeIsMissing() {
    SlackCarrier few =
        new SlackCarrier(room.api(), team -> Optional.of(SlackRoom.TOKEN_WITH_FEW_SCOPES));
    SlackMessage message = new SlackMessage("words", new JsonArray());
    SlackCall call = SlackRoom.post(room.channel(), "", message, "r");

    ApiAnswer answer =
        room.api().call(SlackRoom.TOKEN_WITH_FEW_SCOPES, call.method(), call.params());

    assertThat(answer)
        .isInstanceOfSatisfying(
            ApiAnswer.Refused.class,
            refused -> {
              assertThat(refused.error()).isEqualTo("missing_scope");
              assertThat(refused.body().get("needed").getAsString()).isEqualTo("chat:write");
            });
    assertThat(few.carry(parcel("C1", call))).isEqualTo(new Outcome.Refused("missing_scope"));
  }

  private static SlackMessage answer() {
    return RENDERER.render(Replies.of("answered")).getFirst();
  }

  private SlackCarrier carrier() {
    return new SlackCarrier(room.api(), team -> Optional.of(SlackRoom.TOKEN));
  }

  private static Parcel parcel(String channel, SlackCall call) {
    return new Parcel("T1/" + channel, call.encode(), "turn");
  }
}
