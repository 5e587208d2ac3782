package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The methods that show something in a channel; called under the lock. */
final class ChatMethods {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final Floods floods;
  private final Messages messages;
  private final Echo echo;

  ChatMethods(World world, Floods floods, Messages messages, Echo echo) {
    this.floods = floods;
    this.echo = echo;
    this.world = world;
    this.messages = messages;
  }

  ObjectNode post(Caller caller, Params params) {
    Team team = caller.bot(world, "chat:write");
    Channel channel = writable(team, params.required("channel"));
    Messages.Content content = Messages.Content.of(params);
    JsonNode metadata = Metadata.checked(params.node("metadata", "invalid_metadata_format"));
    String thread = thread(channel, params);
    floods.message(channel);
    Stored stored = messages.add(team, channel, content, thread, "chat.postMessage");
    if (metadata.isObject()) {
      stored.json.set("metadata", metadata);
    }
    echo.posted(team, channel, stored);
    ObjectNode answer = JSON.createObjectNode().put("ok", true).put("channel", channel.id);
    answer.put("ts", stored.ts);
    // Slack gives it back here without being asked for it.
    return answer.set("message", stored.json(true));
  }

  ObjectNode postEphemeral(Caller caller, Params params) {
    Team team = caller.bot(world, "chat:write");
    Channel channel = writable(team, params.required("channel"));
    String user = params.required("user");
    if (!team.people.contains(user)) {
      throw Refusal.of("user_not_in_channel");
    }
    Stored stored =
        messages.add(
            team,
            channel,
            Messages.Content.of(params),
            thread(channel, params),
            "chat.postEphemeral");
    stored.ephemeralTo = user;
    return JSON.createObjectNode().put("ok", true).put("message_ts", stored.ts);
  }

  ObjectNode update(Caller caller, Params params) {
    Team team = caller.bot(world, "chat:write");
    Channel channel = writable(team, params.required("channel"));
    Stored stored = own(channel, params.required("ts"), "cant_update_message");
    Messages.Content content = Messages.Content.of(params);
    JsonNode metadata = Metadata.checked(params.node("metadata", "invalid_metadata_format"));
    messages.change(stored, content);
    if (metadata.isObject()) {
      stored.json.set("metadata", metadata);
    }
    ObjectNode answer = JSON.createObjectNode().put("ok", true).put("channel", channel.id);
    answer.put("ts", stored.ts).put("text", stored.json.path("text").asText(""));
    return answer.set("message", stored.json(false));
  }

  ObjectNode delete(Caller caller, Params params) {
    Team team = caller.bot(world, "chat:write");
    Channel channel = known(team, params.required("channel"));
    Stored stored = own(channel, params.required("ts"), "cant_delete_message");
    stored.deleted = true;
    return JSON.createObjectNode()
        .put("ok", true)
        .put("channel", channel.id)
        .put("ts", stored.ts);
  }

  ObjectNode permalink(Caller caller, Params params) {
    Team team = caller.bot(world);
    Channel channel = known(team, params.required("channel"));
    String ts = params.required("message_ts");
    if (channel.find(ts).isEmpty()) {
      throw Refusal.of("message_not_found");
    }
    return JSON.createObjectNode()
        .put("ok", true)
        .put("channel", channel.id)
        .put("permalink", permalink(team, channel.id, ts));
  }

  static String permalink(Team team, String channel, String ts) {
    return "https://%s.slack.com/archives/%s/p%s"
        .formatted(team.domain, channel, ts.replace(".", ""));
  }

  private static Channel known(Team team, String id) {
    return team.find(id).orElseThrow(() -> Refusal.of("channel_not_found"));
  }

  /** A person's id stands for the direct messages with them. */
  private static Channel writable(Team team, String id) {
    Channel channel = team.people.contains(id) ? team.direct(id) : known(team, id);
    if (!channel.botIn && channel.kind == Channel.Kind.PRIVATE) {
      throw Refusal.of("channel_not_found");
    }
    if (!channel.botIn && !team.scopes.contains("chat:write.public")) {
      throw Refusal.of("not_in_channel");
    }
    if (channel.archived) {
      throw Refusal.of("is_archived");
    }
    return channel;
  }

  /**
   * The thread it goes to; empty for none. Slack takes the ts of a reply as well, and shows the
   * message nowhere; here that is refused.
   */
  private static String thread(Channel channel, Params params) {
    String thread = params.text("thread_ts");
    if (thread.isEmpty()) {
      return "";
    }
    Stored root = channel.find(thread).orElseThrow(() -> Refusal.of("thread_not_found"));
    if (root.isReply()) {
      throw Refusal.of("cannot_reply_to_message");
    }
    return thread;
  }

  private static Stored own(Channel channel, String ts, String error) {
    Stored stored = channel.find(ts).orElseThrow(() -> Refusal.of("message_not_found"));
    if (!stored.byApp()) {
      throw Refusal.of(error);
    }
    return stored;
  }
}
