package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is so in a channel; guarded by the lock of {@link World}. */
final class Channel {
  enum Kind {
    PUBLIC,
    PRIVATE,
    DIRECT
  }

  final String team;
  final String id;
  final String name;
  final Kind kind;

  /** The person of a direct message; empty for others. */
  final String person;

  final Map<String, Stored> messages = new LinkedHashMap<>();

  /** By thread: what the app says it is doing. */
  final Map<String, String> statuses = new HashMap<>();

  final List<String> saidStatuses = new ArrayList<>();
  final List<Unfurl> unfurls = new ArrayList<>();

  /** Links that the app was told of, by the message they are in. */
  final Map<String, List<String>> links = new HashMap<>();

  final List<Prompts> prompts = new ArrayList<>();
  boolean botIn = true;
  boolean archived;

  Channel(String team, String id, String name, Kind kind, String person) {
    this.team = team;
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.person = person;
  }

  boolean isDirect() {
    return kind == Kind.DIRECT;
  }

  /** A message that everybody sees. */
  Optional<Stored> find(String ts) {
    return Optional.ofNullable(messages.get(ts))
        .filter(message -> !message.deleted && message.ephemeralTo.isEmpty());
  }

  List<Stored> byApp() {
    return messages.values().stream().filter(Stored::byApp).toList();
  }

  /** What the app shows here now, oldest first. */
  List<Shown> standing() {
    return byApp().stream().filter(message -> !message.deleted).map(Stored::shown).toList();
  }

  /** Scope that reads its messages. */
  String historyScope() {
    return switch (kind) {
      case PUBLIC -> "channels:history";
      case PRIVATE -> "groups:history";
      case DIRECT -> "im:history";
    };
  }

  /** Its type in message events. */
  String eventType() {
    return switch (kind) {
      case PUBLIC -> "channel";
      case PRIVATE -> "group";
      case DIRECT -> "im";
    };
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    if (isDirect()) {
      return json.put("is_im", true).put("user", person).put("is_archived", archived);
    }
    return json.put("name", name)
        .put("is_channel", kind == Kind.PUBLIC)
        .put("is_private", kind == Kind.PRIVATE)
        .put("is_member", botIn)
        .put("is_archived", archived);
  }
}
