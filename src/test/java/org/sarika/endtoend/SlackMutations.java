package org.sarika.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Payloads as Slack would never send them: of every kind, wrong in one to four places. */
final class SlackMutations {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MEGABYTE = 1_000_000;

  private record Seed(String kind, String payload) {}

  private static final String HEAD =
      """
      "team":{"id":"T1","domain":"t"},"user":{"id":"U31","username":"a","name":"a","team_id":"T1"},\
      "api_app_id":"A0SARIKA","token":"x","trigger_id":"1.2.3","enterprise":null,"is_enterprise_install":false\
      """;

  private static final String EVENT =
      """
      {"token":"x","team_id":"T1","api_app_id":"A0SARIKA","type":"event_callback","event_id":"Ev1","event_time":1790000000,\
      "authorizations":[{"team_id":"T1","user_id":"U0BOTT1","is_bot":true}],"event":%s}\
      """;

  private static final List<Seed> SEEDS =
      List.of(
          new Seed(
              "slash_commands",
              """
              {"token":"x","team_id":"T1","team_domain":"t","channel_id":"C31","channel_name":"c","user_id":"U31","user_name":"a",
               "command":"/sarika","text":"When was it?","api_app_id":"A0SARIKA","is_enterprise_install":"false",
               "response_url":"http://127.0.0.1:9/respond/T1/4/r","trigger_id":"1.2.3"}\
              """),
          event(
              """
              {"type":"message","channel":"D31","channel_type":"im","user":"U31","text":"When was it?","ts":"1790000000.000100",
               "event_ts":"1790000000.000100","blocks":[{"type":"rich_text","elements":[]}]}\
              """),
          event(
              """
              {"type":"message","subtype":"message_changed","hidden":true,"channel":"D31","channel_type":"im","ts":"1790000000.000200",
               "message":{"text":"x","user":"U31","ts":"1790000000.000100"},"previous_message":{"text":"y"}}\
              """),
          event(
              """
              {"type":"app_mention","channel":"C31","user":"U31","text":"<@U0BOTT1> who?","ts":"1790000000.000300",
               "thread_ts":"1790000000.000100","event_ts":"1790000000.000300"}\
              """),
          event(
              "{\"type\":\"app_home_opened\",\"user\":\"U31\",\"channel\":\"D31\",\"tab\":\"home\"}"),
          event(
              "{\"type\":\"app_home_opened\",\"user\":\"U31\",\"channel\":\"D31\",\"tab\":\"messages\"}"),
          event(
              """
              {"type":"link_shared","channel":"C31","user":"U31","message_ts":"1790000000.000100","unfurl_id":"C31/1","source":"composer",
               "links":[{"url":"https://sarika.example/articles/2021-04-02-kampot?p=1","domain":"sarika.example"}]}\
              """),
          event("{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[],\"bot\":[\"U0BOTT1\"]}}"),
          event("{\"type\":\"app_uninstalled\"}"),
          event("{\"type\":\"reaction_added\",\"user\":\"U31\",\"reaction\":\"eyes\"}"),
          new Seed(
              "interactive",
              "{\"type\":\"block_actions\","
                  + HEAD
                  + """
                  ,"container":{"type":"message","message_ts":"1.2","channel_id":"C31","thread_ts":"1.1"},"channel":{"id":"C31","name":"c"},
                  "message":{"ts":"1.2","thread_ts":"1.1","text":"x","blocks":[]},"state":{"values":{}},"response_url":"http://127.0.0.1:9/r",
                  "actions":[{"type":"button","action_id":"sarika_context","block_id":"b","value":"abcdefghij:1","action_ts":"1.3",
                  "text":{"type":"plain_text","text":"x"}}]}\
                  """),
          new Seed(
              "interactive",
              "{\"type\":\"block_actions\","
                  + HEAD
                  + """
                  ,"container":{"type":"view","view_id":"V1"},"view":{"id":"V1","type":"home","state":{"values":{}}},
                  "actions":[{"type":"button","action_id":"sarika_example","block_id":"b","value":"x:1","action_ts":"1.3"}]}\
                  """),
          new Seed(
              "interactive",
              "{\"type\":\"message_action\","
                  + HEAD
                  + """
                  ,"callback_id":"sarika_check","action_ts":"1.3","message_ts":"1.2","channel":{"id":"C31","name":"c"},
                  "message":{"type":"message","user":"U32","ts":"1.2","text":"who?"},"response_url":"http://127.0.0.1:9/r"}\
                  """),
          new Seed(
              "interactive",
              "{\"type\":\"view_submission\","
                  + HEAD
                  + """
                  ,"view":{"id":"V1","type":"modal","callback_id":"sarika_reasons","private_metadata":"abcdefghij","blocks":[],
                  "state":{"values":{"b":{"a":{"type":"radio_buttons","selected_option":{"value":"WRONG"}}}}}},"response_urls":[]}\
                  """),
          new Seed(
              "interactive",
              "{\"type\":\"view_submission\","
                  + HEAD
                  + """
                  ,"view":{"id":"V1","type":"modal","callback_id":"sarika_report","private_metadata":"abcdefghij","blocks":[],
                  "state":{"values":{}}}}\
                  """),
          new Seed(
              "interactive",
              "{\"type\":\"view_closed\","
                  + HEAD
                  + ",\"view\":{\"id\":\"V1\",\"type\":\"modal\",\"callback_id\":\"x\"},\"is_cleared\":false}"));

  private final Random random;
  private final Mutator mutator;

  SlackMutations(long seed) {
    this.random = new Random(seed);
    this.mutator = new Mutator(random);
  }

  private static Seed event(String event) {
    return new Seed("events_api", EVENT.formatted(event));
  }

  /** A request's body, and its type before a space. */
  String request() {
    if (random.nextInt(50) == 0) {
      return "application/json " + unreadable();
    }
    Seed seed = SEEDS.get(random.nextInt(SEEDS.size()));
    ObjectNode payload = changed(seed);
    return switch (seed.kind()) {
      case "slash_commands" -> "application/x-www-form-urlencoded " + form(payload);
      case "interactive" ->
          "application/x-www-form-urlencoded payload=" + encoded(payload.toString());
      default -> "application/json " + payload;
    };
  }

  /** What comes over a socket; now and then the envelope is wrong as well. */
  String envelope(int number) {
    if (random.nextInt(50) == 0) {
      return unreadable();
    }
    Seed seed = SEEDS.get(random.nextInt(SEEDS.size()));
    ObjectNode envelope =
        JSON.createObjectNode()
            .put("envelope_id", "hostile-" + number)
            .put("type", seed.kind())
            .put("accepts_response_payload", true);
    envelope.set("payload", changed(seed));
    if (random.nextInt(10) == 0) {
      mutator.change(envelope);
    }
    return envelope.toString();
  }

  private ObjectNode changed(Seed seed) {
    try {
      ObjectNode payload = (ObjectNode) JSON.readTree(seed.payload());
      mutator.change(payload);
      return payload;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(seed.payload(), e);
    }
  }

  /** JSON that a careful reader may still refuse, and what is none. */
  private String unreadable() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    return switch (random.nextInt(7)) {
      case 0 -> EVENT.formatted(deep);
      case 1 -> EVENT.formatted("{\"type\":\"message\",\"ts\":" + "9".repeat(5000) + "}");
      case 2 ->
          EVENT.formatted(
              "{\"type\":\"message\",\"channel_type\":\"im\",\"channel\":\"D1\",\"user\":\"U1\","
                  + "\"ts\":\"1790000001.000100\",\"text\":\""
                  + "a ".repeat(MEGABYTE / 2 - 300)
                  + "\"}");
      case 3 -> "{\"type\":\"event_callback\",\"event\":";
      case 4 -> "a".repeat(MEGABYTE + 100_000);
      case 5 -> "payload=%7B%ZZ&payload&=&%00=%00&command=/sarika";
      default -> "\u0000\u0001null";
    };
  }

  private static String form(ObjectNode payload) {
    return payload
        .propertyStream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(text(field.getValue())))
        .collect(Collectors.joining("&"));
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
