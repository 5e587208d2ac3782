package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Tells the app of events, in Slack's wrapping; called under the lock. */
final class Events {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final Deliveries deliveries;
  private final Repeats repeats;

  Events(World world, Deliveries deliveries, Repeats repeats) {
    this.world = world;
    this.deliveries = deliveries;
    this.repeats = repeats;
  }

  /** The delivery; empty if the app is not installed. */
  String tell(Team team, ObjectNode event) {
    if (!team.installed) {
      return "";
    }
    ObjectNode wrapped = wrap(team, event);
    String delivery = add(team, wrapped);
    if (repeats.isSame()) {
      add(team, wrapped.deepCopy());
    }
    if (repeats.isOther()) {
      add(team, wrap(team, event));
    }
    return delivery;
  }

  private String add(Team team, ObjectNode wrapped) {
    return deliveries.add("events_api", team.id, wrapped, false, payload -> {});
  }

  String inject(String kind, Team team, ObjectNode payload) {
    return deliveries.add(kind, team.id, payload, true, answer -> {});
  }

  ObjectNode wrap(Team team, ObjectNode event) {
    ObjectNode wrapped =
        JSON.createObjectNode()
            .put("token", world.app().verification())
            .put("team_id", team.id)
            .put("context_team_id", team.id)
            .putNull("context_enterprise_id")
            .put("api_app_id", world.app().id());
    wrapped.set("event", event.deepCopy());
    wrapped.put("type", "event_callback").put("event_id", world.id("Ev0"));
    wrapped.put("event_time", world.now().getEpochSecond());
    ObjectNode authorization = wrapped.putArray("authorizations").addObject();
    authorization.putNull("enterprise_id").put("team_id", team.id).put("user_id", team.botUser);
    authorization.put("is_bot", true).put("is_enterprise_install", false);
    wrapped.put("is_ext_shared_channel", false);
    return wrapped.put("event_context", "4-" + world.id("ctx"));
  }

  /** Somebody wrote; {@code message} or {@code app_mention}. */
  ObjectNode message(String type, Channel channel, Stored stored) {
    ObjectNode event = stored.json(true);
    event.put("type", type).put("channel", channel.id).put("event_ts", stored.ts);
    return type.equals("message") ? event.put("channel_type", channel.eventType()) : event;
  }

  ObjectNode changed(Channel channel, Stored stored, String before) {
    ObjectNode event = JSON.createObjectNode().put("type", "message");
    event.put("subtype", "message_changed").put("hidden", true);
    event.put("channel", channel.id).put("channel_type", channel.eventType());
    event.put("ts", world.ts());
    ObjectNode message = stored.json(true);
    message.putObject("edited").put("user", stored.json.path("user").asText());
    event.set("message", message);
    event.set("previous_message", stored.json(true).put("text", before));
    return event.put("event_ts", event.path("ts").asText());
  }

  ObjectNode opened(String tab, String user, Channel channel, OpenView... home) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("type", "app_home_opened")
            .put("user", user)
            .put("channel", channel.id)
            .put("tab", tab);
    for (OpenView view : home) {
      event.set("view", view.json.deepCopy());
    }
    return event.put("event_ts", world.ts());
  }

  ObjectNode contextChanged(String user, Channel direct, String looksAt) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("type", "app_context_changed")
            .put("user", user)
            .put("channel", direct.id);
    event.putObject("context").putArray("entities").addObject().put("channel_id", looksAt);
    return event.put("event_ts", world.ts());
  }

  ObjectNode linkShared(Channel channel, Stored stored, List<String> urls) {
    ObjectNode event =
        JSON.createObjectNode()
            .put("type", "link_shared")
            .put("channel", channel.id)
            .put("is_bot_user_member", channel.botIn)
            .put("user", stored.json.path("user").asText())
            .put("message_ts", stored.ts);
    if (stored.isReply()) {
      event.put("thread_ts", stored.threadTs());
    }
    event.put("unfurl_id", channel.id + "/" + stored.ts).put("source", "conversations_history");
    ArrayNode links = event.putArray("links");
    for (String url : urls) {
      links.addObject().put("url", url).put("domain", url.replaceFirst("https?://([^/:]*).*", "$1"));
    }
    return event.put("event_ts", world.ts());
  }

  void revoked(Team team) {
    ObjectNode event = JSON.createObjectNode().put("type", "tokens_revoked");
    ObjectNode tokens = event.putObject("tokens");
    tokens.putArray("oauth");
    tokens.putArray("bot").add(team.botUser);
    tell(team, event.put("event_ts", world.ts()));
  }

  String uninstalled(Team team) {
    ObjectNode event = JSON.createObjectNode().put("type", "app_uninstalled");
    return tell(team, event.put("event_ts", world.ts()));
  }
}
