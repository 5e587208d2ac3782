package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

/** What the carrier does where a message may be there already. */
class SlackDoubtTest extends CarrierFixture {
  @Test
  void heedsADoubtOnlyWhereItCanLookOrAsk() {
    assertThat(carrier.heedsDoubt(parcel(POST, MESSAGE))).isTrue();
    assertThat(carrier.heedsDoubt(parcel(POST, "{\"channel\":\"C1\"}"))).isFalse();
    assertThat(carrier.heedsDoubt(parcel("views.open", MESSAGE))).isFalse();
    assertThat(carrier.heedsDoubt(parcel(whisper()))).isTrue();
    assertThat(carrier.heedsDoubt(parcel(here("{}")))).isFalse();
  }

  @Test
  void asksWhetherItIsThereWhatCannotBeLookedFor() {
    answers.add(Answer.of(200, "ok"));

    Outcome outcome = carrier.carryAgain(parcel(whisper()));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
    assertThat(slack.calls()).hasSize(1);
    assertThat(slack.calls().getFirst().params()).isEqualTo(json("{\"text\":\"is it there?\"}"));
  }

  @Test
  void looksOnTheSecondWayIfNobodyCanBeAskedAnyMore() {
    SlackCall call = whisper().or(SlackCall.of(POST, json(MESSAGE)));
    answers.addAll(List.of(Answer.of(404, "expired_url"), found("", "1.2", "r7")));

    Outcome outcome = carrier.carryAgain(parcel(call));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.methods()).doesNotContain(POST);
  }

  @Test
  void asksBeforeItSharesOnceMoreWhereItMayNotLook() {
    SlackCall call = SlackCall.of(POST, json(MESSAGE)).or(whisper());
    answers.addAll(
        List.of(Answer.no("not_in_channel"), Answer.no("not_in_channel"), Answer.of(200, "ok")));

    Outcome outcome = carrier.carryAgain(parcel(call));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
    assertThat(slack.calls().getLast().params()).isEqualTo(json("{\"text\":\"is it there?\"}"));
  }

  @Test
  void doesNotSendAgainWhatIsInItsThread() {
    Outcome outcome = carryAgain(MESSAGE, found("other", "5.5", "r6"), found("", "1.2", "r7"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.methods()).containsExactly("conversations.replies", "conversations.replies");
    JsonObject first = slack.calls().getFirst().params();
    assertThat(first)
        .isEqualTo(
            json(
                """
                {"channel":"C1","ts":"1.1","oldest":"1700000000.000000","inclusive":"true",
                 "include_all_metadata":"true","limit":"200"}
                """));
    assertThat(JsonText.text(slack.calls().getLast().params(), "cursor")).isEqualTo("other");
  }

  @Test
  void looksInTheChannelForAMessageWithoutAThread() {
    String message = without(json(MESSAGE), "thread_ts").toString();

    Outcome outcome = carryAgain(message, found("", "1.2", "r7"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.methods()).containsExactly("conversations.history");
    assertThat(JsonText.text(slack.calls().getFirst().params(), "oldest"))
        .isEqualTo("1700000000.000000");
  }

  @Test
  void sendsAgainWhatIsNotThere() {
    Outcome outcome =
        carryAgain(
            MESSAGE,
            Answer.ok(
                """
                "messages":[{"ts":"1.1"},{"ts":"1.2","metadata":{"event_type":"other",
                "event_payload":{"id":"r7"}}},{"ts":"1.3","metadata":"r7"},null,7]
                """),
            Answer.ok("\"ts\":\"1.9\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.9"));
    assertThat(slack.methods()).containsExactly("conversations.replies", POST);
  }

  @Test
  void doesNotLookForEver() {
    Answer[] pages = new Answer[6];
    Arrays.fill(pages, found("next", "5.5", "r6"));
    pages[5] = Answer.ok("\"ts\":\"1.9\"");

    assertThat(carryAgain(MESSAGE, pages)).isEqualTo(new Outcome.Arrived("1.9"));
    assertThat(slack.calls()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing_scope", "not_in_channel", "channel_not_found"})
  void sendsAgainWhereItMayNotLook(String error) {
    Outcome outcome = carryAgain(MESSAGE, Answer.no(error), Answer.ok("\"ts\":\"1.9\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.9"));
  }

  @Test
  void doesNotSendAgainBeforeItCouldLook() {
    assertThat(carryAgain(MESSAGE, Answer.of(429, "").with("Retry-After", "9")))
        .isEqualTo(new Outcome.Doubtful(Duration.ofSeconds(9), Sentences.TOO_MANY));
    assertThat(carryAgain(MESSAGE, Answer.of(500, "")))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, "HTTP status 500"));
    assertThat(carryAgain(MESSAGE, Answer.no("service_unavailable")))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, "service_unavailable"));
    assertThat(slack.methods()).doesNotContain(POST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"views.open", "chat.postEphemeral", "chat.update"})
  void sendsAgainWithoutLookingWhatCannotBeLookedFor(String method) {
    answers.add(Answer.ok(""));

    carrier.carryAgain(parcel(method, MESSAGE));

    assertThat(slack.methods()).containsExactly(method);
  }

  private Outcome carryAgain(String params, Answer... script) {
    answers.addAll(List.of(script));
    return carrier.carryAgain(parcel(POST, params));
  }

  private static Answer found(String next, String ts, String id) {
    return Answer.ok(
        """
        "messages":[{"ts":"1.1","text":"of somebody"},
         {"ts":"%s","metadata":{"event_type":"sarika_reply","event_payload":{"id":"%s"}}}],
         "response_metadata":{"next_cursor":"%s"}
        """
            .formatted(ts, id, next));
  }

  /** A post to a response_url. */
  private SlackCall here(String params) {
    return SlackCall.respond(slack.url() + "/respond/1", json(params));
  }

  /** Another that asks for it in doubt. */
  private SlackCall whisper() {
    return here("{\"text\":\"the answer\"}").inDoubt(here("{\"text\":\"is it there?\"}"));
  }
}
