package org.sarika.platform.slack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

/** A carrier, and a Slack that answers as the test has it. */
abstract class CarrierFixture {
  static final String POST = "chat.postMessage";
  static final Duration NO_DELAY = Duration.ZERO;

  static final String MESSAGE =
      """
      {"channel":"C1","thread_ts":"1.1","text":"One line\\nof words",
       "metadata":{"event_type":"sarika_reply","event_payload":{"id":"r7","made_at":1700000600}},
       "blocks":[{"type":"rich_text","elements":[]},
                 {"type":"actions","block_id":"a","elements":[]},
                 {"type":"context_actions","elements":[]}]}
      """;

  final Deque<Answer> answers = new ArrayDeque<>();

  final ScriptedSlack slack =
      new ScriptedSlack(call -> Optional.ofNullable(answers.poll()).orElseThrow());

  final SlackApi api = slack.client();

  final SlackCarrier carrier = new SlackCarrier(api, team -> Optional.of(ScriptedSlack.TOKEN));

  @AfterEach
  void close() {
    api.close();
    slack.close();
  }

  Outcome carry(String method, String params, Answer... script) {
    answers.addAll(List.of(script));
    return carrier.carry(parcel(method, params));
  }

  static Parcel parcel(SlackCall call) {
    return new Parcel("T1/C1/U1", call.encode(), "turn");
  }

  static Parcel parcel(String method, String params) {
    return new Parcel("T1/C1", SlackCall.of(method, json(params)).encode(), "turn");
  }

  static JsonObject json(String text) {
    JsonElement element = JsonParser.parseString(text);
    return element.getAsJsonObject();
  }

  static JsonObject without(JsonObject object, String name) {
    JsonObject less = object.deepCopy();
    less.remove(name);
    return less;
  }
}
