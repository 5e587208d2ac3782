package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Updates in the shape in which Telegram sends them. */
final class RawUpdates {
  static final BotIdentity BOT = new BotIdentity(4242, "SarikaBot");

  private static final JsonMapper JSON = new JsonMapper();

  private RawUpdates() {}

  static ObjectNode update(String kind, ObjectNode content) {
    ObjectNode update = JSON.createObjectNode().put("update_id", 900);
    update.set(kind, content);
    return update;
  }

  static ObjectNode user(long id) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("is_bot", id == BOT.id())
        .put("first_name", "Sok")
        .put("language_code", "km");
  }

  private static ObjectNode chat(long id, String type) {
    return JSON.createObjectNode().put("id", id).put("type", type).put("title", "Readers");
  }

  static ObjectNode message(ObjectNode chat, String text) {
    ObjectNode message = JSON.createObjectNode().put("message_id", 55).put("date", 1_790_000_000);
    message.set("from", user(7));
    message.set("chat", chat);
    return message.put("text", text);
  }

  static ObjectNode inPrivate(String text) {
    return message(chat(7, "private"), text);
  }

  static ObjectNode inGroup(String text) {
    return message(chat(-1001234567890L, "supergroup"), text);
  }

  static ObjectNode inTopic(String text) {
    return inGroup(text).put("message_thread_id", 12).put("is_topic_message", true);
  }

  /** Marks the bot's name wherever it stands, as Telegram does. */
  static ObjectNode mentioned(ObjectNode message) {
    String text = message.path("text").asText();
    ArrayNode entities = message.putArray("entities");
    for (int at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
      int end = at + 1;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      entities.addObject().put("type", "mention").put("offset", at).put("length", end - at);
    }
    return message;
  }

  /** A reply to what somebody else wrote, or the bot. */
  static ObjectNode replying(ObjectNode message, long author, String text) {
    ObjectNode other = inGroup(text).put("message_id", 54);
    other.set("from", user(author));
    message.set("reply_to_message", other);
    return message;
  }

  /** The same with a file. */
  static ObjectNode withFile(ObjectNode message) {
    message
        .putObject("document")
        .put("file_id", "BQACAgI")
        .put("file_unique_id", "u1")
        .put("file_name", "story.txt")
        .put("file_size", 12);
    return message;
  }

  static ObjectNode tap(String data) {
    ObjectNode query = JSON.createObjectNode().put("id", "88001").put("data", data);
    query.set("from", user(7));
    ObjectNode message = inTopic("Sources").put("message_id", 60);
    message.set("from", user(BOT.id()));
    query.set("message", message);
    return query;
  }

  static ObjectNode inline(String words) {
    ObjectNode query = JSON.createObjectNode().put("id", "99001").put("query", words);
    query.set("from", user(7));
    return query.put("offset", "");
  }

  static ObjectNode member(String status) {
    ObjectNode change = JSON.createObjectNode().put("date", 1_790_000_000);
    change.set("chat", chat(-55, "group"));
    change.set("from", user(7));
    ObjectNode member = change.putObject("new_chat_member").put("status", status);
    member.set("user", user(BOT.id()));
    return change;
  }

  static JsonNode read(String json) throws java.io.IOException {
    return JSON.readTree(json);
  }
}
