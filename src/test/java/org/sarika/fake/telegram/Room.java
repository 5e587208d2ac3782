package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** A chat, or a topic of one. */
public final class Room {
  private final Crowd crowd;
  private final Chat chat;
  private final long thread;

  Room(Crowd crowd, Chat chat, long thread) {
    this.crowd = crowd;
    this.chat = chat;
    this.thread = thread;
  }

  public long id() {
    return chat.id;
  }

  /** Number of the topic; zero if it is the whole chat. */
  public long thread() {
    return thread;
  }

  Chat chat() {
    return chat;
  }

  /** A topic of a forum, opened at its first mention. */
  public Room topic(String name) {
    return crowd
        .world()
        .locked(() -> {
          long id = chat.nextMessage();
          ObjectNode message = JsonNodeFactory.instance.objectNode().put("message_id", id);
          message.set("chat", chat.json());
          message.put("date", crowd.world().now().getEpochSecond());
          message.put("message_thread_id", id).put("is_topic_message", true);
          message.putObject("forum_topic_created").put("name", name).put("icon_color", 7322096);
          chat.messages.put(id, message);
          chat.topics.add(id);
          return new Room(crowd, chat, id);
        });
  }

  /** What the bot shows here now, oldest first; all topics if this is the whole chat. */
  public List<Shown> shown() {
    return crowd
        .world()
        .locked(() ->
            chat.standing().stream()
                .filter(message -> thread == 0 || message.thread() == thread)
                .toList());
  }

  /** All that the bot ever showed here, what was deleted as well. */
  public List<Shown> history() {
    return crowd.world().locked(chat::all);
  }

  /** Emoji of the bot on a message. */
  public List<String> reactions(Note note) {
    return crowd.world().locked(() -> chat.reactions.getOrDefault(note.id(), List.of()));
  }

  /** The bot is shown out. */
  public long kicks(Person by) {
    return crowd
        .world()
        .locked(() -> {
          chat.presence = Chat.Presence.KICKED;
          return crowd.membership(by, chat, "member", "kicked");
        });
  }

  /** The bot is shown out, and not told. */
  public void kicksSilently() {
    crowd.world().locked(() -> chat.presence = Chat.Presence.KICKED);
  }

  /** The bot is let in. */
  public long adds(Person by) {
    return crowd
        .world()
        .locked(() -> {
          chat.presence = Chat.Presence.MEMBER;
          return crowd.membership(by, chat, "left", "member");
        });
  }

  /** The group becomes a supergroup with another id; both chats say so. */
  public Room migrates(Person by, long newId) {
    return crowd
        .world()
        .locked(() -> {
          Chat moved =
              crowd.world().chat(newId, () -> new Chat(newId, "supergroup", chat.title, false));
          chat.migratedTo = newId;
          crowd.event(by, chat, "migrate_to_chat_id", LongNode.valueOf(newId));
          crowd.event(by, moved, "migrate_from_chat_id", LongNode.valueOf(chat.id));
          return new Room(crowd, moved, 0);
        });
  }
}
