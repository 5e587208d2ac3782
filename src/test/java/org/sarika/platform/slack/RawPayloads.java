package org.sarika.platform.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;

/** Payloads as Slack sends them, each made anew so that a test may change it. */
final class RawPayloads {
  static final String BOT = "U0BOT";
  static final String TS = "1722470400.000100";
  static final String RESPONSE = "https://hooks.slack.com/commands/T1/1/abc";

  private static final String EVENT =
      """
      {"token":"v","team_id":"T1","context_team_id":"T1","context_enterprise_id":null,
       "api_app_id":"A1","event":{},"type":"event_callback","event_id":"Ev1",
       "event_time":1722470400,"authorizations":[{"enterprise_id":null,"team_id":"T1",
       "user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}],
       "is_ext_shared_channel":false,"event_context":"4-eyJ"}\
      """;
  private static final String INTERACTION =
      """
      {"type":"%s","user":{"id":"U7","username":"dara","name":"dara","team_id":"T1"},
       "api_app_id":"A1","token":"v","team":{"id":"T1","domain":"d"},"enterprise":null,
       "is_enterprise_install":false,"trigger_id":"13.7.abc"}\
      """;
  private static final String MESSAGE =
      """
      {"user":"U8","type":"message","ts":"1722470399.000100","client_msg_id":"9a1c","text":"%s",
       "team":"T1","blocks":[{"type":"rich_text","block_id":"b1","elements":[{"type":
       "rich_text_section","elements":[{"type":"text","text":"x"}]}]}]}\
      """;

  private RawPayloads() {}

  static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static JsonObject event(String event) {
    JsonObject payload = json(EVENT);
    payload.add("event", json(event));
    return payload;
  }

  static JsonObject command(String text) {
    JsonObject payload =
        json(
            """
            {"token":"v","team_id":"T1","team_domain":"d","channel_id":"C1",
             "channel_name":"general","user_id":"U7","user_name":"dara","command":"/sarika",
             "api_app_id":"A1","is_enterprise_install":"false",
             "response_url":"https://hooks.slack.com/commands/T1/1/abc","trigger_id":"13.7.abc"}\
            """);
    payload.addProperty("text", text);
    return payload;
  }

  static JsonObject direct(String text) {
    JsonObject payload =
        event(
            """
            {"user":"U7","type":"message","ts":"1722470400.000100","client_msg_id":"9a1c",
             "team":"T1","blocks":[{"type":"rich_text","block_id":"b1","elements":[]}],
             "channel":"D7","event_ts":"1722470400.000100","channel_type":"im"}\
            """);
    inner(payload).addProperty("text", text);
    return payload;
  }

  /** A file in a direct message. */
  static JsonObject file(String name) {
    JsonObject payload = with(direct(""), "subtype", "file_share");
    JsonObject file =
        json(
            """
            {"id":"F1","mode":"hosted","size":12,"user":"U7",
             "url_private":"https://files.slack.com/files-pri/T1-F1/story"}\
            """);
    file.addProperty("name", name);
    JsonArray files = new JsonArray();
    files.add(file);
    inner(payload).add("files", files);
    return payload;
  }

  static JsonObject mention(String text) {
    JsonObject payload =
        event(
            """
            {"user":"U7","type":"app_mention","ts":"1722470400.000100","client_msg_id":"9a1c",
             "team":"T1","blocks":[{"type":"rich_text","block_id":"b1","elements":[]}],
             "channel":"C1","event_ts":"1722470400.000100"}\
            """);
    inner(payload).addProperty("text", text);
    return payload;
  }

  /** Someone corrected a direct message. */
  static JsonObject edited() {
    return event(
        """
        {"type":"message","subtype":"message_changed","hidden":true,"message":{"user":"U7",
         "type":"message","edited":{"user":"U7","ts":"1722470405.000000"},"text":"new",
         "ts":"1722470400.000100"},"previous_message":{"user":"U7","type":"message","text":"old",
         "ts":"1722470400.000100"},"channel":"D7","ts":"1722470405.000200",
         "event_ts":"1722470405.000200","channel_type":"im"}\
        """);
  }

  static JsonObject opened(String tab) {
    JsonObject payload =
        event(
            """
            {"type":"app_home_opened","user":"U7","channel":"D7","event_ts":"1722470400.000300"}\
            """);
    inner(payload).addProperty("tab", tab);
    return payload;
  }

  /** While a message is being written, or when it stands in its channel. */
  static JsonObject links(boolean composing) {
    JsonObject payload =
        event(
            """
            {"type":"link_shared","user":"U7","channel":"C1","message_ts":"1722470400.000100",
             "unfurl_id":"C1.1722470400.000100.9f","source":"conversations_history",
             "is_bot_user_member":true,"links":[{"domain":"sarika.example",
             "url":"https://sarika.example/articles/a?p=1"}],"event_ts":"1722470400.000400"}\
            """);
    if (composing) {
      inner(payload).addProperty("channel", "COMPOSER");
      inner(payload).addProperty("message_ts", "13-4f-7a");
      inner(payload).addProperty("unfurl_id", "13-4f-7a");
      inner(payload).addProperty("source", "composer");
    }
    return payload;
  }

  static JsonObject uninstalled() {
    return event("{\"type\":\"app_uninstalled\",\"event_ts\":\"1722470400.000500\"}");
  }

  static JsonObject revoked(String... bots) {
    JsonObject payload =
        event(
            """
            {"type":"tokens_revoked","tokens":{"oauth":["U9"]},"event_ts":"1722470400.000600"}\
            """);
    JsonArray ids = new JsonArray();
    List.of(bots).forEach(ids::add);
    inner(payload).getAsJsonObject("tokens").add("bot", ids);
    return payload;
  }

  static JsonObject shortcut(String text) {
    JsonObject payload = json(INTERACTION.formatted("message_action"));
    payload.addProperty("callback_id", "sarika_check");
    payload.addProperty("action_ts", "1722470400.000700");
    payload.addProperty("message_ts", "1722470399.000100");
    payload.addProperty("response_url", RESPONSE);
    payload.add("channel", json("{\"id\":\"C1\",\"name\":\"general\"}"));
    payload.add("message", json(MESSAGE.formatted("")));
    payload.getAsJsonObject("message").addProperty("text", text);
    return payload;
  }

  /** A press on a button of ours below a message for all, outside of any thread. */
  static JsonObject press(String actionId, String value) {
    JsonObject payload = json(INTERACTION.formatted("block_actions"));
    payload.addProperty("response_url", RESPONSE);
    payload.add(
        "container",
        json(
            """
            {"type":"message","message_ts":"1722470401.000100","channel_id":"C1",
             "is_ephemeral":false}\
            """));
    payload.add("channel", json("{\"id\":\"C1\",\"name\":\"general\"}"));
    payload.add("message", json(MESSAGE.formatted("An answer")));
    payload.add("state", json("{\"values\":{}}"));
    JsonObject action =
        json(
            """
            {"type":"button","block_id":"b2","text":{"type":"plain_text","text":"x","emoji":true},
             "action_ts":"1722470402.000100"}\
            """);
    action.addProperty("action_id", actionId);
    action.addProperty("value", value);
    JsonArray actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    return payload;
  }

  /** The same in a view, which has no channel. */
  static JsonObject pressIn(String viewType, String actionId, String value) {
    JsonObject payload = press(actionId, value);
    payload.remove("channel");
    payload.remove("message");
    payload.remove("response_url");
    payload.add("container", json("{\"type\":\"view\",\"view_id\":\"V1\"}"));
    payload.add("view", view(viewType, "", ""));
    return payload;
  }

  static JsonObject submission(String callback, String turn, String chosen) {
    JsonObject payload = json(INTERACTION.formatted("view_submission"));
    JsonObject view = view("modal", callback, turn);
    if (!chosen.isEmpty()) {
      view.getAsJsonObject("state")
          .getAsJsonObject("values")
          .add(
              "reason",
              json(
                  """
                  {"reason":{"type":"radio_buttons","selected_option":{"text":{"type":
                   "plain_text","text":"x","emoji":true},"value":"%s"}}}\
                  """
                      .formatted(chosen)));
    }
    payload.add("view", view);
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  /** A curator's form. */
  static JsonObject rejection(String metadata, String reason) {
    JsonObject payload = submission("sarika_rejection", metadata, "");
    JsonObject input = json("{\"reason\":{\"type\":\"plain_text_input\"}}");
    input.getAsJsonObject("reason").addProperty("value", reason);
    payload
        .getAsJsonObject("view")
        .getAsJsonObject("state")
        .getAsJsonObject("values")
        .add("rejection", input);
    return payload;
  }

  private static JsonObject view(String type, String callback, String turn) {
    JsonObject view =
        json(
            """
            {"id":"V1","team_id":"T1","type":"%s","blocks":[],"private_metadata":"",
             "callback_id":"","state":{"values":{}},"hash":"1.h","title":{"type":"plain_text",
             "text":"x","emoji":true},"clear_on_close":false,"notify_on_close":false,
             "close":null,"submit":null,"previous_view_id":null,"root_view_id":"V1",
             "app_id":"A1","external_id":"","app_installed_team_id":"T1","bot_id":"B1"}\
            """
                .formatted(type));
    view.addProperty("callback_id", callback);
    view.addProperty("private_metadata", turn);
    return view;
  }

  /** One of each kind that wants something of us. */
  static List<JsonObject> all() {
    JsonObject threaded = press("sarika_context_2", "k3x9q2abcd:2");
    threaded.getAsJsonObject("container").addProperty("thread_ts", "1722470400.000100");
    return List.of(
        command("who &lt;built&gt; <@U8|sok>?"),
        direct("<@U0BOT> who came?"),
        file("a <story>.txt"),
        rejection("0123456789 https://hooks.slack.com/a", "It is wrong"),
        mention("<@U0BOT> who came?"),
        shortcut("They say <https://myna.example|so>."),
        press("sarika_sources", "k3x9q2abcd:0"),
        threaded,
        pressIn("modal", "sarika_more", "k3x9q2abcd:1"),
        submission("sarika_reasons", "k3x9q2abcd", "outdated"),
        submission("sarika_report", "k3x9q2abcd", ""),
        opened("home"),
        opened("messages"),
        links(true),
        links(false),
        uninstalled(),
        revoked("U0BOT"));
  }

  /** The event inside a payload. */
  static JsonObject inner(JsonObject payload) {
    return payload.getAsJsonObject("event");
  }

  /** The same with another value in its event. */
  static JsonObject with(JsonObject payload, String name, String value) {
    inner(payload).addProperty(name, value);
    return payload;
  }
}
