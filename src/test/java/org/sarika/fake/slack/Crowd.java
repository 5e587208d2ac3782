package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What people do, and what the app is told of it; called under the lock. */
record Crowd(
    World world,
    Messages messages,
    Events events,
    Interactions interactions,
    Views views,
    Repeats repeats,
    Files files) {

  /** Somebody writes; an empty thread for none. */
  Note write(Team team, Channel channel, String user, String text, String thread) {
    String typed = Texts.typed(text);
    Stored stored = messages.write(team, channel, user, typed, thread);
    boolean mention = typed.contains("<@" + team.botUser + ">");
    String delivery = "";
    boolean heard = channel.isDirect() || repeats.isMentionsAsMessages();
    if (heard && channel.botIn) {
      delivery = events.tell(team, events.message("message", channel, stored));
    }
    if (mention && channel.botIn && !channel.isDirect()) {
      delivery = events.tell(team, events.message("app_mention", channel, stored));
    }
    return note(stored, user, text, delivery);
  }

  /** Somebody sends a file, with or without words. */
  Note send(Team team, Channel channel, String user, String text, String name, byte[] bytes) {
    Stored stored = messages.write(team, channel, user, Texts.typed(text), "");
    stored.json.put("subtype", "file_share").put("upload", false);
    stored.json.putArray("files").add(files.add(team, user, name, bytes));
    String delivery =
        channel.isDirect() ? events.tell(team, events.message("message", channel, stored)) : "";
    return note(stored, user, text, delivery);
  }

  /** Links of a domain that the app registered. */
  Note share(Team team, Channel channel, String user, String text, String thread) {
    Stored stored = messages.write(team, channel, user, Texts.typed(text), thread);
    List<String> links = Texts.links(text);
    channel.links.put(stored.ts, links);
    String delivery = events.tell(team, events.linkShared(channel, stored, links));
    return note(stored, user, text, delivery);
  }

  private static Note note(Stored stored, String user, String text, String delivery) {
    String thread = stored.isReply() ? stored.threadTs() : "";
    return new Note(stored.team, stored.channel, stored.ts, thread, user, text, delivery);
  }

  /** Another app writes. */
  Note writeAsBot(Team team, Channel channel, String bot, String text, String thread) {
    Stored stored = messages.write(team, channel, "U" + bot, Texts.typed(text), thread);
    stored.json.put("bot_id", bot).put("subtype", "bot_message");
    String type = channel.isDirect() ? "message" : "app_mention";
    String delivery = events.tell(team, events.message(type, channel, stored));
    return note(stored, bot, text, delivery);
  }

  String edit(Team team, Channel channel, Note note, String text) {
    Stored stored = channel.find(note.ts()).orElseThrow();
    String before = stored.json.path("text").asText();
    stored.json.put("text", Texts.typed(text));
    stored.edits++;
    return channel.isDirect() || repeats.isMentionsAsMessages()
        ? events.tell(team, events.changed(channel, stored, before))
        : "";
  }

  /** The app's own message comes back to it. */
  void echo(Team team, Channel channel, Stored stored) {
    if (channel.isDirect() && repeats.isOwnMessages()) {
      events.tell(team, events.message("message", channel, stored));
    }
  }

  /** What a press says of the element that was pressed. */
  static ObjectNode action(Button button) {
    ObjectNode action = button.element().deepCopy();
    action.remove(List.of("accessibility_label", "confirm"));
    return action
        .put("type", button.type())
        .put("action_id", button.actionId())
        .put("block_id", button.blockId());
  }
}
