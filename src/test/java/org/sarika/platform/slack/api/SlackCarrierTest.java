package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

class SlackCarrierTest {
  private static final String POST = "chat.postMessage";
  private static final Duration NO_DELAY = Duration.ZERO;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String MESSAGE =
      """
      {"channel":"C1","thread_ts":"1.1","text":"One line\\nof words",
       "metadata":{"event_type":"sarika_reply","event_payload":{"id":"r7","made_at":1700000600}},
       "blocks":[{"type":"rich_text","elements":[]},
                 {"type":"actions","block_id":"a","elements":[]},
                 {"type":"context_actions","elements":[]}]}
      """;

  private final Deque<Answer> answers = new ArrayDeque<>();
  private final ScriptedSlack slack =
      new ScriptedSlack(call -> Optional.ofNullable(answers.poll()).orElseThrow());
  private final SlackApi api = slack.client();
  private final SlackCarrier carrier =
      new SlackCarrier(api, team -> Optional.of(ScriptedSlack.TOKEN));

  @AfterEach
  void close() {
    api.close();
    slack.close();
  }

  @Test
  void bringsAMessageAndItsId() {
    Outcome outcome = carry(POST, MESSAGE, Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.calls().getFirst().params()).isEqualTo(json(MESSAGE));
  }

  @Test
  void knowsTheIdOfAnEphemeralMessageAndNoneOfAView() {
    assertThat(carry("chat.postEphemeral", "{}", Answer.ok("\"message_ts\":\"1.3\"")))
        .isEqualTo(new Outcome.Arrived("1.3"));
    assertThat(carry("views.open", "{}", Answer.ok("\"view\":{\"id\":\"V1\"}")))
        .isEqualTo(new Outcome.Arrived(""));
  }

  @Test
  void takesTheTokenOfTheWorkspaceThatTheChatBeginsWith() {
    SlackCarrier many = new SlackCarrier(api, team -> Optional.of("xoxb-" + team));
    answers.add(Answer.ok(""));

    many.carry(new Parcel("T2/C1/U1", SlackCall.of(POST, json("{}")).encode(), ""));

    assertThat(slack.calls().getFirst().authorization()).isEqualTo("Bearer xoxb-T2");
  }

  @Test
  void refusesForAWorkspaceThatIsNotInstalled() {
    SlackCarrier none = new SlackCarrier(api, team -> Optional.empty());

    assertThat(none.carry(parcel(POST, "{}")))
        .isEqualTo(new Outcome.Refused(Sentences.NOT_INSTALLED));
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void waitsForAnOperatorWhereTheTokenCannotBeHad() {
    SlackCarrier locked =
        new SlackCarrier(
            api,
            new Tokens() {
              @Override
              public Optional<String> of(String team) {
                return Optional.empty();
              }

              @Override
              public boolean isInstalled(String team) {
                return true;
              }
            });

    assertThat(locked.carry(parcel(POST, "{}")))
        .isEqualTo(new Outcome.Later(MINUTE, Sentences.NO_TOKEN));
  }

  @Test
  void refusesAParcelOfAnotherVersion() {
    assertThat(carrier.carry(new Parcel("T1/C1", "{\"v\":9}", "")))
        .isEqualTo(new Outcome.Refused(Sentences.OTHER_VERSION));
    assertThat(carrier.heedsDoubt(new Parcel("T1/C1", "{\"v\":9}", ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not_in_channel",
        "channel_not_found",
        "is_archived",
        "expired_trigger_id",
        "cannot_reply_to_message",
        "missing_scope",
        "a_name_of_next_year"
      })
  void givesUpWhatWouldBeRefusedAgain(String error) {
    assertThat(carry(POST, "{}", Answer.no(error))).isEqualTo(new Outcome.Refused(error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service_unavailable", "request_timeout", "team_added_to_org"})
  void triesLaterWhereSlackHasTroubleAndDidNothing(String error) {
    assertThat(carry(POST, "{}", Answer.no(error))).isEqualTo(new Outcome.Later(NO_DELAY, error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal_error", "fatal_error"})
  void isInDoubtWhereSlackHasTroubleAndMayHaveDoneIt(String error) {
    assertThat(carry(POST, "{}", Answer.no(error)))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, error));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid_auth",
        "token_revoked",
        "account_inactive",
        "not_authed",
        "token_expired"
      })
  void waitsForAnOperatorWhereTheTokenIsRefused(String error) {
    assertThat(carry(POST, "{}", Answer.no(error)))
        .isInstanceOfSatisfying(
            Outcome.Later.class,
            later -> {
              assertThat(later.delay()).isEqualTo(MINUTE);
              assertThat(later.why()).contains(error).doesNotContain(ScriptedSlack.TOKEN);
            });
  }

  @Test
  void waitsAsLongAsSlackAsksFor() {
    assertThat(carry(POST, "{}", Answer.of(429, "").with("Retry-After", "17")))
        .isEqualTo(new Outcome.Later(Duration.ofSeconds(17), Sentences.TOO_MANY));
  }

  @Test
  void letsNoMessageWaitBehindASignThatIsRefused() {
    assertThat(
            carry(
                "assistant.threads.setStatus", "{}", Answer.of(429, "").with("Retry-After", "17")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void isInDoubtWithoutAnAnswer() {
    assertThat(carry(POST, "{}", Answer.of(502, "x")))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, "HTTP status 502"));
    assertThat(carry(POST, "{}", Answer.of(200, "<html>")))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, "HTTP status 200 and no answer of Slack's"));
  }

  @Test
  void isNotInDoubtAboutWhatNeverLeftOrWasTurnedAwayOnTheWay() {
    SlackApi nowhere = new SlackApi("http://127.0.0.1:1/api/");

    Outcome outcome =
        new SlackCarrier(nowhere, team -> Optional.of(ScriptedSlack.TOKEN))
            .carry(parcel(POST, MESSAGE));
    nowhere.close();

    assertThat(outcome).isEqualTo(new Outcome.Later(NO_DELAY, "nobody takes the connection"));
    assertThat(carry(POST, "{}", Answer.of(403, "<html>")))
        .isEqualTo(new Outcome.Later(NO_DELAY, "HTTP status 403 and no answer of Slack's"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"})
  void sendsTheWordsInSectionsWhereTheBlocksAreRefused(String error) {
    Outcome outcome = carry(POST, MESSAGE, Answer.no(error), Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    JsonObject second = slack.calls().getLast().params();
    assertThat(second.get("blocks"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{"type":"section","text":{"type":"plain_text","text":"One line\\nof words","emoji":false}},
                 {"type":"actions","block_id":"a","elements":[]}]
                """));
    assertThat(without(second, "blocks")).isEqualTo(without(json(MESSAGE), "blocks"));
  }

  @Test
  void sendsTheWordsAloneWhereTheSectionsAreRefusedToo() {
    Outcome outcome =
        carry(
            POST,
            MESSAGE,
            Answer.no("invalid_blocks"),
            Answer.no("invalid_blocks"),
            Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.calls().getLast().params()).isEqualTo(without(json(MESSAGE), "blocks"));
  }

  @Test
  void givesUpWhereEvenTheWordsAreRefused() {
    Outcome outcome =
        carry(
            POST,
            MESSAGE,
            Answer.no("invalid_blocks"),
            Answer.no("invalid_blocks"),
            Answer.no("msg_too_long"));

    assertThat(outcome).isEqualTo(new Outcome.Refused("msg_too_long"));
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void stopsOnTheLadderWhereSlackAsksForPatience() {
    Outcome outcome =
        carry(
            POST,
            MESSAGE,
            Answer.no("invalid_blocks"),
            Answer.of(429, "").with("Retry-After", "3"));

    assertThat(outcome).isEqualTo(new Outcome.Later(Duration.ofSeconds(3), Sentences.TOO_MANY));
  }

  @Test
  void doesNotSimplifyAViewOrAMessageWithoutWords() {
    assertThat(carry("views.open", "{\"view\":{}}", Answer.no("invalid_blocks")))
        .isEqualTo(new Outcome.Refused("invalid_blocks"));
    assertThat(carry(POST, "{\"text\":\" \",\"blocks\":[]}", Answer.no("invalid_blocks")))
        .isEqualTo(new Outcome.Refused("invalid_blocks"));
  }

  @Test
  void simplifiesWhatGoesToAResponseUrlToo() {
    String url = slack.url() + "/respond/1";
    answers.addAll(List.of(Answer.of(404, "invalid_blocks"), Answer.of(200, "ok")));

    Outcome outcome =
        carrier.carry(
            new Parcel("T1/C1/U1", SlackCall.respond(url, json(MESSAGE)).encode(), "turn"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
    assertThat(slack.calls().getLast().params().get("blocks").toString()).contains("plain_text");
  }

  @Test
  void writesOutsideAThreadThatIsGone() {
    Outcome outcome =
        carry(POST, MESSAGE, Answer.no("thread_not_found"), Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.calls().getLast().params()).isEqualTo(without(json(MESSAGE), "thread_ts"));
  }

  @Test
  void writesOutsideAThreadOnceOnly() {
    assertThat(carry(POST, MESSAGE, Answer.no("thread_not_found"), Answer.no("thread_not_found")))
        .isEqualTo(new Outcome.Refused("thread_not_found"));
    assertThat(carry(POST, "{}", Answer.no("thread_not_found")))
        .isEqualTo(new Outcome.Refused("thread_not_found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not_in_channel", "channel_not_found"})
  void takesTheSecondWayWhereWeAreNotInTheChannel(String error) {
    SlackCall call =
        SlackCall.of(POST, json(MESSAGE))
            .or(SlackCall.respond(slack.url() + "/respond/1", json("{\"text\":\"shared\"}")));
    answers.addAll(List.of(Answer.no(error), Answer.of(200, "ok")));

    Outcome outcome = carrier.carry(new Parcel("T1/C1", call.encode(), "turn"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
    assertThat(slack.calls().getLast().params()).isEqualTo(json("{\"text\":\"shared\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired_url", "used_url"})
  void writesDirectlyToWhomAnAddressNoLongerReaches(String error) {
    SlackCall call =
        SlackCall.respond(slack.url() + "/respond/1", json("{\"text\":\"late\"}"))
            .or(SlackCall.of(POST, json(MESSAGE)));
    answers.addAll(List.of(Answer.of(404, error), Answer.ok("\"ts\":\"1.2\"")));

    Outcome outcome = carrier.carry(new Parcel("T1/C1/U1", call.encode(), "turn"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
  }

  @Test
  void saysWhyTheSecondWayIsClosedToo() {
    SlackCall call =
        SlackCall.of(POST, json(MESSAGE))
            .or(SlackCall.respond("https://evil.invalid/1", json("{}")));
    answers.add(Answer.no("not_in_channel"));

    assertThat(carrier.carry(new Parcel("T1/C1", call.encode(), "turn")))
        .isEqualTo(new Outcome.Refused("foreign_response_url"));
  }

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

  private Outcome carry(String method, String params, Answer... script) {
    answers.addAll(List.of(script));
    return carrier.carry(parcel(method, params));
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

  private static Parcel parcel(SlackCall call) {
    return new Parcel("T1/C1/U1", call.encode(), "turn");
  }

  private static Parcel parcel(String method, String params) {
    return new Parcel("T1/C1", SlackCall.of(method, json(params)).encode(), "turn");
  }

  private static JsonObject json(String text) {
    JsonElement element = JsonParser.parseString(text);
    return element.getAsJsonObject();
  }

  private static JsonObject without(JsonObject object, String name) {
    JsonObject less = object.deepCopy();
    less.remove(name);
    return less;
  }
}
