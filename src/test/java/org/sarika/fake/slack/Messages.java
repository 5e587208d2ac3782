package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes and changes messages of the app and of people; called under the lock. */
final class Messages {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Slack cuts what is longer; here it is refused, so that nothing is lost unseen. */
  private static final int LONGEST_TEXT = 40_000;

  /**
   * What a message shows, checked.
   *
   * @param blocks missing for none
   */
  record Content(String text, JsonNode blocks) {
    static Content of(Params params) {
      JsonNode blocks = params.node("blocks", "invalid_blocks_format");
      if (!blocks.isMissingNode() && !blocks.isEmpty()) {
        BlockRules.message(blocks);
      } else if (params.text("text").isBlank()) {
        throw Refusal.of("no_text");
      }
      if (params.text("text").length() > LONGEST_TEXT) {
        throw Refusal.of("msg_too_long");
      }
      return new Content(params.text("text"), blocks);
    }
  }

  private final World world;

  Messages(World world) {
    this.world = world;
  }

  /** A message of the app. */
  Stored add(Team team, Channel channel, Content content, String thread, String method) {
    ObjectNode json = head(team, channel, team.botUser, content.text(), thread);
    json.put("bot_id", team.botId).put("app_id", world.app().id());
    blocks(json, content.blocks());
    json.putObject("bot_profile")
        .put("id", team.botId)
        .put("app_id", world.app().id())
        .put("name", "sarika")
        .put("deleted", false)
        .put("team_id", team.id);
    Stored stored = keep(channel, json);
    stored.method = method;
    channel.statuses.remove(thread);
    return stored;
  }

  void change(Stored stored, Content content) {
    stored.json.put("text", content.text());
    if (content.blocks().isMissingNode() || content.blocks().isEmpty()) {
      stored.json.remove("blocks");
    } else {
      blocks(stored.json, content.blocks());
    }
    stored.edits++;
  }

  /** A message of a person. */
  Stored write(Team team, Channel channel, String user, String text, String thread) {
    ObjectNode json = head(team, channel, user, text, thread);
    json.put("client_msg_id", world.id("client-"));
    return keep(channel, json);
  }

  private ObjectNode head(Team team, Channel channel, String user, String text, String thread) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("type", "message")
            .put("user", user)
            .put("ts", world.ts())
            .put("text", text)
            .put("team", team.id);
    if (!thread.isEmpty()) {
      json.put("thread_ts", thread);
      channel
          .find(thread)
          .ifPresent(root -> {
            json.put("parent_user_id", root.json.path("user").asText(""));
            root.json.put("thread_ts", thread);
          });
    }
    return json;
  }

  private void blocks(ObjectNode json, JsonNode blocks) {
    if (!blocks.isMissingNode() && !blocks.isEmpty()) {
      json.set("blocks", Kept.blocks(world, blocks));
    }
  }

  private Stored keep(Channel channel, ObjectNode json) {
    String ts = json.path("ts").asText();
    Stored stored = new Stored(channel.team, channel.id, ts, json, world.now());
    channel.messages.put(ts, stored);
    return stored;
  }
}
