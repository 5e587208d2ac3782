package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what people do into updates; called under the lock. */
final class Crowd {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern COMMAND =
      Pattern.compile("(?<!\\S)/[A-Za-z0-9_]{1,32}(@[A-Za-z0-9_]{4,32})?(?![A-Za-z0-9_])");
  private static final Pattern MENTION =
      Pattern.compile("(?<![A-Za-z0-9_/])@[A-Za-z0-9_]{4,32}\\b");

  private final World world;
  private final Updates updates;
  private final QueryMethods queries;

  Crowd(World world, Updates updates, QueryMethods queries) {
    this.world = world;
    this.updates = updates;
    this.queries = queries;
  }

  World world() {
    return world;
  }

  Updates updates() {
    return updates;
  }

  QueryMethods queries() {
    return queries;
  }

  /** Somebody writes; zero as reply target for none. */
  Note write(Person person, Chat chat, long thread, String text, long replyTo) {
    if (chat.presence == Chat.Presence.NEVER_STARTED || chat.presence == Chat.Presence.BLOCKED) {
      chat.presence = Chat.Presence.MEMBER;
    }
    long id = chat.nextMessage();
    ObjectNode message = head(person, chat, id);
    place(message, chat, thread, replyTo);
    message.put("text", text);
    ArrayNode entities = entities(text);
    if (!entities.isEmpty()) {
      message.set("entities", entities);
    }
    chat.messages.put(id, message);
    long update = 0;
    if (chat.presence == Chat.Presence.MEMBER && isFor(chat, text, replyTo)) {
      update = updates.add("message", message);
    }
    return new Note(chat.id, id, update, person.id(), thread, text);
  }

  Note edit(Person person, Chat chat, Note note, String text) {
    ObjectNode message = Objects.requireNonNull(chat.messages.get(note.id())).deepCopy();
    message.put("text", text).put("edit_date", world.now().getEpochSecond());
    message.remove("entities");
    ArrayNode entities = entities(text);
    if (!entities.isEmpty()) {
      message.set("entities", entities);
    }
    chat.messages.put(note.id(), message);
    long update = updates.add("edited_message", message);
    return new Note(chat.id, note.id(), update, person.id(), note.thread(), text);
  }

  /** Something in a chat that is no text: members, pictures, a change of title. */
  long event(Person person, Chat chat, String field, JsonNode value) {
    if (chat.presence == Chat.Presence.NEVER_STARTED) {
      chat.presence = Chat.Presence.MEMBER;
    }
    long id = chat.nextMessage();
    ObjectNode message = head(person, chat, id);
    message.set(field, value);
    chat.messages.put(id, message);
    return updates.add("message", message);
  }

  private ObjectNode head(Person person, Chat chat, long id) {
    ObjectNode message = JSON.createObjectNode().put("message_id", id);
    message.set("from", person.json());
    message.set("chat", chat.json());
    return message.put("date", world.now().getEpochSecond());
  }

  /**
   * Where it stands. A reply in a supergroup that is no forum has the number of the thread's first
   * message, which cannot be written to; a message in a topic is a reply to the topic's beginning.
   */
  private static void place(ObjectNode message, Chat chat, long thread, long replyTo) {
    if (thread != 0) {
      message.put("message_thread_id", thread).put("is_topic_message", true);
    } else if (replyTo != 0 && chat.type.equals("supergroup") && !chat.forum) {
      message.put("message_thread_id", replyTo);
    }
    long target = replyTo == 0 ? thread : replyTo;
    JsonNode answered = chat.messages.get(target);
    if (answered != null) {
      ObjectNode copy = answered.deepCopy();
      copy.remove("reply_to_message");
      message.set("reply_to_message", copy);
    }
  }

  /** With privacy on, a bot gets commands, replies to it and mentions of it. */
  private boolean isFor(Chat chat, String text, long replyTo) {
    String mention = "@" + world.bot().username().toLowerCase(Locale.ROOT);
    boolean named = text.toLowerCase(Locale.ROOT).contains(mention);
    boolean command = text.startsWith("/") && !text.matches("(?s)/\\w+@.*");
    return chat.isPrivate() || command || named || chat.shown.containsKey(replyTo);
  }

  private static ArrayNode entities(String text) {
    ArrayNode entities = JSON.createArrayNode();
    add(entities, COMMAND.matcher(text), "bot_command");
    add(entities, MENTION.matcher(text), "mention");
    return entities;
  }

  private static void add(ArrayNode entities, Matcher found, String type) {
    while (found.find()) {
      entities
          .addObject()
          .put("offset", found.start())
          .put("length", found.end() - found.start())
          .put("type", type);
    }
  }

  /** Somebody presses a button; the id of the press. */
  String press(Person person, Chat chat, Shown shown, String data, boolean forgotten) {
    String id = queries.ask();
    ObjectNode query = JSON.createObjectNode().put("id", id);
    query.set("from", person.json());
    JsonNode message = chat.messages.get(shown.id());
    if (message == null || forgotten) {
      ObjectNode gone = JSON.createObjectNode().put("message_id", shown.id()).put("date", 0);
      query.set("message", gone.set("chat", chat.json()));
    } else {
      query.set("message", message);
    }
    query.put("chat_instance", String.valueOf(chat.id * 31 + 7)).put("data", data);
    updates.add("callback_query", query);
    return id;
  }

  String inline(Person person, String text, String offset) {
    String id = queries.ask();
    ObjectNode query = JSON.createObjectNode().put("id", id);
    query.set("from", person.json());
    query.put("chat_type", "sender").put("query", text).put("offset", offset);
    updates.add("inline_query", query);
    return id;
  }

  /** The bot's standing in a chat changes. */
  long membership(Person by, Chat chat, String before, String after) {
    ObjectNode change = JSON.createObjectNode();
    change.set("chat", chat.json());
    change.set("from", by.json());
    change.put("date", world.now().getEpochSecond());
    change.set("old_chat_member", member(before));
    change.set("new_chat_member", member(after));
    return updates.add("my_chat_member", change);
  }

  private ObjectNode member(String status) {
    ObjectNode member = JSON.createObjectNode();
    member.set("user", world.bot().json());
    member.put("status", status);
    if (status.equals("kicked")) {
      member.put("until_date", 0);
    }
    return member;
  }
}
