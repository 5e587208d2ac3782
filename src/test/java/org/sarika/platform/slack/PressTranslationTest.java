package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Rating;
import org.sarika.platform.slack.blocks.ButtonValue;

/** What raw presses and submitted forms want of us, after Bolt's own parser. */
class PressTranslationTest {
  private static final String TURN = "k3x9q2abcd";

  private final RawIntake slack = new RawIntake();

  @Test
  void readsAPressBelowAMessage() throws Exception {
    SlackUpdate.Pressed pressed = pressed(RawPayloads.press("sarika_context_2", TURN + ":2"));

    assertThat(pressed.button()).isEqualTo(new ButtonValue(ButtonValue.Kind.CONTEXT, TURN, 2));
    assertThat(pressed.trigger()).isEqualTo("13.7.abc");
    assertThat(pressed.modal()).isEmpty();
    assertThat(pressed.place())
        .isEqualTo(new Place("T1", "C1", "", "U7", false, RawPayloads.RESPONSE));
  }

  private SlackUpdate.Pressed pressed(JsonObject payload) throws Exception {
    return (SlackUpdate.Pressed) slack.read(payload).orElseThrow();
  }

  @Test
  void readsAPressInAThread() throws Exception {
    JsonObject byContainer = RawPayloads.press("sarika_sources", TURN + ":0");
    byContainer.getAsJsonObject("container").addProperty("thread_ts", RawPayloads.TS);
    JsonObject byMessage = RawPayloads.press("sarika_sources", TURN + ":0");
    byMessage.getAsJsonObject("message").addProperty("thread_ts", RawPayloads.TS);

    assertThat(pressed(byContainer).place().thread()).isEqualTo(RawPayloads.TS);
    assertThat(pressed(byMessage).place().thread()).isEqualTo(RawPayloads.TS);
  }

  @Test
  void readsAPressBelowWhatThePresserAloneSees() throws Exception {
    JsonObject payload = RawPayloads.press("sarika_dismiss", ":0");
    payload.remove("message");
    payload.getAsJsonObject("container").addProperty("is_ephemeral", true);

    SlackUpdate.Pressed pressed = pressed(payload);

    assertThat(pressed.button().kind()).isEqualTo(ButtonValue.Kind.DISMISS);
    assertThat(pressed.place().isPrivate()).isTrue();
  }

  @Test
  void readsAPressInAModalAndOnTheHomeTab() throws Exception {
    SlackUpdate.Pressed modal = pressed(RawPayloads.pressIn("modal", "sarika_more", TURN + ":1"));
    SlackUpdate.Pressed home = pressed(RawPayloads.pressIn("home", "sarika_example_1", ":1"));

    assertThat(modal.modal()).isEqualTo("V1");
    assertThat(modal.place()).isEqualTo(new Place("T1", "U7", "", "U7", true, ""));
    assertThat(home.modal()).isEmpty();
    assertThat(home.place().conversation()).isEqualTo(new ConversationId("slack", "T1/@U7", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "other_app", "sarika_", "sarika_fly", "sarika_share_9999"})
  void acknowledgesButtonsThatAreNotOurs(String actionId) throws Exception {
    assertThat(slack.read(RawPayloads.press(actionId, TURN + ":0"))).isEmpty();
  }

  @Test
  void keepsAReasonAndSaysThanksInTheAcknowledgement() throws Exception {
    Response response = slack.take(RawPayloads.submission("sarika_reasons", TURN, "outdated"));

    assertThat(JsonParser.parseString(response.getBody()).getAsJsonObject().get("response_action"))
        .hasToString("\"update\"");
    assertThat(slack.arrivals).hasSize(1);
    assertThat(UpdateCodec.read(slack.arrivals.getFirst().body()))
        .hasValueSatisfying(update -> {
          SlackUpdate.Rated rated = (SlackUpdate.Rated) update;
          assertThat(rated.rating()).isEqualTo(Rating.OUTDATED);
          assertThat(rated.turn()).isEqualTo(TURN);
          assertThat(rated.place().asker()).isEqualTo("T1/U7");
        });
  }

  @Test
  void asksForTheReasonWhenAProblemIsReported() throws Exception {
    Response response = slack.take(RawPayloads.submission("sarika_report", TURN, ""));

    JsonObject view =
        JsonParser.parseString(response.getBody()).getAsJsonObject().getAsJsonObject("view");
    assertThat(view.get("callback_id").getAsString()).isEqualTo("sarika_reasons");
    assertThat(view.get("private_metadata").getAsString()).isEqualTo(TURN);
    assertThat(slack.arrivals).isEmpty();
  }

  @Test
  void acknowledgesAFormWithoutAReasonAndOthersForms() throws Exception {
    JsonObject stateless = RawPayloads.submission("sarika_reasons", TURN, "");
    stateless.getAsJsonObject("view").add("state", JsonNull.INSTANCE);

    assertThat(slack.read(RawPayloads.submission("sarika_reasons", TURN, ""))).isEmpty();
    assertThat(slack.read(RawPayloads.submission("sarika_reasons", TURN, "nonsense"))).isEmpty();
    assertThat(slack.read(RawPayloads.submission("other", TURN, "outdated"))).isEmpty();
    assertThat(slack.read(stateless)).isEmpty();
  }

  @Test
  void keepsNothingOfAPressWithoutActions() throws Exception {
    JsonObject payload = RawPayloads.press("sarika_sources", TURN + ":0");
    payload.add("actions", new JsonArray());

    Response response = slack.take(payload);

    // Bolt finds nobody to call.
    assertThat(response.getStatusCode()).isEqualTo(404);
    assertThat(slack.arrivals).isEmpty();
  }
}
