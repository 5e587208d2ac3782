package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells the app of commands, presses, shortcuts and submitted views; called under the lock. */
final class Interactions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final Deliveries deliveries;
  private final Triggers triggers;
  private final Responses responses;
  private final Views views;
  private final Supplier<String> url;

  Interactions(
      World world,
      Deliveries deliveries,
      Triggers triggers,
      Responses responses,
      Views views,
      Supplier<String> url) {
    this.world = world;
    this.deliveries = deliveries;
    this.triggers = triggers;
    this.responses = responses;
    this.views = views;
    this.url = url;
  }

  Command command(Team team, Channel channel, String user, String typed) {
    String[] parts = typed.split(" ", 2);
    String response = responses.open(team, channel, user, "");
    String trigger = triggers.pull(team.id, user, "");
    ObjectNode payload =
        JSON.createObjectNode()
            .put("token", world.app().verification())
            .put("team_id", team.id)
            .put("team_domain", team.domain)
            .put("channel_id", channel.id)
            .put("channel_name", channel.isDirect() ? "directmessage" : channel.name)
            .put("user_id", user)
            .put("user_name", team.person(user).path("name").asText())
            .put("command", parts[0])
            .put("text", parts.length == 1 ? "" : Texts.escaped(parts[1].strip()))
            .put("api_app_id", world.app().id())
            // The word, not the value: it is a form.
            .put("is_enterprise_install", "false")
            .put("response_url", address(response))
            .put("trigger_id", trigger);
    Consumer<JsonNode> answered = answer -> responses.acknowledged(response, answer);
    String delivery = deliveries.add("slash_commands", team.id, payload, true, answered);
    responses.handedWith(response, delivery);
    return new Command(
        team.id, channel.id, user, typed, address(response), trigger, delivery);
  }

  /** Of a message; {@code element} as the app made it. */
  Press press(Team team, Channel channel, String user, Stored stored, ObjectNode action) {
    ObjectNode payload = head(team, user, "block_actions", "");
    ObjectNode container =
        payload
            .putObject("container")
            .put("type", "message")
            .put("message_ts", stored.ts)
            .put("channel_id", channel.id)
            .put("is_ephemeral", !stored.ephemeralTo.isEmpty());
    if (!stored.threadTs().isEmpty()) {
      container.put("thread_ts", stored.threadTs());
    }
    payload.set("channel", place(channel));
    if (stored.ephemeralTo.isEmpty()) {
      payload.set("message", stored.json(true));
    }
    payload.putObject("state").putObject("values");
    payload.putArray("actions").add(action.put("action_ts", world.ts()));
    return send(team, channel, user, payload, stored.ts);
  }

  /** In a modal or in a Home. */
  Press press(Team team, String user, OpenView view, ObjectNode action, ObjectNode state) {
    ObjectNode payload = head(team, user, "block_actions", view.isHome() ? "" : view.id);
    payload.putObject("container").put("type", "view").put("view_id", view.id);
    payload.set("view", view.json.deepCopy().set("state", state));
    payload.putArray("actions").add(action.put("action_ts", world.ts()));
    return send(team, user, payload, answer -> {});
  }

  Press shortcut(Team team, Channel channel, String user, String callback, Stored stored) {
    ObjectNode payload = head(team, user, "message_action", "");
    payload.put("callback_id", callback).put("action_ts", world.ts());
    payload.put("message_ts", stored.ts);
    payload.set("channel", place(channel));
    payload.set("message", stored.json(true));
    return send(team, channel, user, payload, stored.ts);
  }

  Press submit(Team team, String user, OpenView view, ObjectNode state) {
    ObjectNode payload = head(team, user, "view_submission", view.id);
    payload.set("view", view.json.deepCopy().set("state", state));
    payload.putArray("response_urls");
    return send(team, user, payload, answer -> submitted(team, view, answer));
  }

  Press close(Team team, String user, OpenView view) {
    view.open = false;
    if (!view.json.path("notify_on_close").asBoolean()) {
      return new Press(team.id, "", user, "", "", "");
    }
    ObjectNode payload = head(team, user, "view_closed", "");
    payload.remove("trigger_id");
    payload.set("view", view.json.deepCopy());
    payload.put("is_cleared", false);
    return send(team, user, payload, answer -> {});
  }

  /** What the app said to a submitted view. */
  private void submitted(Team team, OpenView view, JsonNode answer) {
    view.errors.clear();
    switch (answer.path("response_action").asText("")) {
      case "" -> view.open = false;
      case "clear" -> views.stack(team.id, view.user).forEach(one -> one.open = false);
      case "update" -> {
        ViewRules.modal(answer.path("view"));
        views.change(team, view, answer.path("view"));
      }
      case "push" -> {
        ViewRules.modal(answer.path("view"));
        views.push(team, view.user, answer.path("view"));
      }
      case "errors" ->
          answer
              .path("errors")
              .properties()
              .forEach(error -> view.errors.put(error.getKey(), error.getValue().asText()));
      default -> throw Refusal.of("invalid_response_action");
    }
  }

  private ObjectNode head(Team team, String user, String type, String view) {
    ObjectNode payload = JSON.createObjectNode().put("type", type);
    payload.set("user", team.person(user));
    payload.put("api_app_id", world.app().id()).put("token", world.app().verification());
    payload.set("team", team.json());
    payload.putNull("enterprise").put("is_enterprise_install", false);
    return payload.put("trigger_id", triggers.pull(team.id, user, view));
  }

  private static ObjectNode place(Channel channel) {
    return JSON.createObjectNode()
        .put("id", channel.id)
        .put("name", channel.isDirect() ? "directmessage" : channel.name);
  }

  private Press send(
      Team team, Channel channel, String user, ObjectNode payload, String original) {
    String response = responses.open(team, channel, user, original);
    payload.put("response_url", address(response));
    String delivery = deliveries.add("interactive", team.id, payload, false, answer -> {});
    responses.handedWith(response, delivery);
    String trigger = payload.path("trigger_id").asText();
    return new Press(team.id, channel.id, user, trigger, address(response), delivery);
  }

  private Press send(Team team, String user, ObjectNode payload, Consumer<JsonNode> answered) {
    boolean submission = payload.path("type").asText().equals("view_submission");
    String delivery = deliveries.add("interactive", team.id, payload, submission, answered);
    return new Press(team.id, "", user, payload.path("trigger_id").asText(""), "", delivery);
  }

  private String address(String response) {
    return url.get() + "/respond/" + response;
  }

  /** What stands in {@code state.values} with these chosen; refuses as Slack's dialog does. */
  static ObjectNode state(OpenView view, List<String> chosen) {
    return new Filled(view.json.path("blocks"), chosen).state();
  }
}
