package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is so in a chat; guarded by the lock of {@link World}. */
final class Chat {
  /** How the bot stands there. */
  enum Presence {
    MEMBER,
    NEVER_STARTED,
    BLOCKED,
    KICKED
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  final long id;
  final String type;
  final String title;
  final boolean forum;
  final Set<Long> topics = new HashSet<>();
  final Map<Long, ObjectNode> messages = new HashMap<>();
  final Map<Long, Shown> shown = new LinkedHashMap<>();
  final Map<Long, List<String>> reactions = new HashMap<>();
  Presence presence = Presence.MEMBER;
  long migratedTo;
  private long lastMessage;

  Chat(long id, String type, String title, boolean forum) {
    this.id = id;
    this.type = type;
    this.title = title;
    this.forum = forum;
  }

  boolean isPrivate() {
    return type.equals("private");
  }

  long nextMessage() {
    return ++lastMessage;
  }

  List<Shown> standing() {
    return shown.values().stream().filter(message -> !message.deleted()).toList();
  }

  List<Shown> all() {
    return new ArrayList<>(shown.values());
  }

  /** As it stands in updates and messages. */
  ObjectNode json() {
    ObjectNode json = JSON.createObjectNode().put("id", id).put("type", type);
    json.put(isPrivate() ? "first_name" : "title", title);
    if (forum) {
      json.put("is_forum", true);
    }
    return json;
  }

  /** Refuses as Telegram does where the bot cannot write. */
  void requireReachable() {
    if (migratedTo != 0) {
      throw Refusal.migrated(migratedTo);
    }
    switch (presence) {
      case MEMBER -> {}
      case NEVER_STARTED -> throw Refusal.forbidden("bot can't initiate conversation with a user");
      case BLOCKED -> throw Refusal.forbidden("bot was blocked by the user");
      case KICKED -> throw Refusal.forbidden("bot was kicked from the " + type + " chat");
    }
  }
}
