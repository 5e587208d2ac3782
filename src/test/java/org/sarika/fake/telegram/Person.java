package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Somebody who uses Telegram. Without {@link #in} they write to the bot in private. */
public final class Person {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Crowd crowd;
  private final long id;
  private final String name;
  private final String language;
  private final boolean robot;
  private final Chat chat;

  Person(Crowd crowd, long id, String name, String language, boolean robot) {
    this.crowd = crowd;
    this.id = id;
    this.name = name;
    this.language = language;
    this.robot = robot;
    this.chat = crowd.world().locked(() -> crowd.world().chat(id, () -> unused(id, name)));
  }

  private static Chat unused(long id, String name) {
    Chat chat = new Chat(id, "private", name, false);
    chat.presence = Chat.Presence.NEVER_STARTED;
    return chat;
  }

  public long id() {
    return id;
  }

  /** The same person with this set as the language of the app, such as {@code km}. */
  public Person speaking(String newLanguage) {
    return new Person(crowd, id, name, newLanguage, robot);
  }

  /** The same account as that of another bot. */
  public Person asBot() {
    return new Person(crowd, id, name, language, true);
  }

  ObjectNode json() {
    ObjectNode json =
        JSON.createObjectNode()
            .put("id", id)
            .put("is_bot", robot)
            .put("first_name", name)
            .put("username", "user" + id);
    return language.isEmpty() ? json : json.put("language_code", language);
  }

  /** What this person does in a room. */
  public Voice in(Room room) {
    return new Voice(crowd, this, room.chat(), room.thread());
  }

  /** The private chat with the bot. */
  public Room room() {
    return new Room(crowd, chat, 0);
  }

  public Voice inPrivate() {
    return new Voice(crowd, this, chat, 0);
  }

  /** Writes to the bot in private. */
  public Note says(String text) {
    return inPrivate().says(text);
  }

  public Note replies(Shown shown, String text) {
    return inPrivate().replies(shown, text);
  }

  /** Presses a button wherever the message is. */
  public Press taps(Shown shown, String label) {
    Chat where = crowd.world().locked(() -> crowd.world().find(shown.chat()).orElseThrow());
    return new Voice(crowd, this, where, shown.thread()).taps(shown, label);
  }

  /** Types behind the bot's name in any chat. */
  public Press inline(String text) {
    return inline(text, "");
  }

  public Press inline(String text, String offset) {
    return new Press(crowd.world().locked(() -> crowd.inline(this, text, offset)));
  }

  /** Blocks the bot. */
  public long blocks() {
    return crowd
        .world()
        .locked(() -> {
          chat.presence = Chat.Presence.BLOCKED;
          return crowd.membership(this, chat, "member", "kicked");
        });
  }

  public long unblocks() {
    return crowd
        .world()
        .locked(() -> {
          chat.presence = Chat.Presence.MEMBER;
          return crowd.membership(this, chat, "kicked", "member");
        });
  }
}
