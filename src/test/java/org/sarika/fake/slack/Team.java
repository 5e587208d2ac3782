package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is so in a workspace; guarded by the lock of {@link World}. */
final class Team {
  /** As in the app's manifest. */
  static final List<String> SCOPES =
      List.of(
          "app_mentions:read",
          "assistant:write",
          "channels:history",
          "chat:write",
          "commands",
          "files:read",
          "groups:history",
          "im:history",
          "im:read",
          "im:write",
          "links:read",
          "links:write");

  final String id;
  final String domain;
  final String botUser;
  final String botId;
  final Set<String> scopes = new LinkedHashSet<>(SCOPES);
  final Set<String> people = new LinkedHashSet<>();
  final Map<String, Channel> channels = new LinkedHashMap<>();

  /** The bot's token by whether it still holds; the newest last. */
  final Map<String, Boolean> tokens = new LinkedHashMap<>();

  boolean installed;

  Team(String id) {
    this.id = id;
    this.domain = "team-" + id.toLowerCase(Locale.ROOT);
    this.botUser = "U0BOT" + id;
    this.botId = "B0BOT" + id;
  }

  /** The token: the one that still holds, else a new one. */
  String install() {
    installed = true;
    if (Boolean.TRUE.equals(tokens.get(token()))) {
      return token();
    }
    String token = "xoxb-%s-%d-test".formatted(id, tokens.size() + 1);
    tokens.put(token, true);
    return token;
  }

  /** The newest token, whether it holds or not; empty if there never was one. */
  String token() {
    return tokens.keySet().stream().reduce("", (one, next) -> next);
  }

  void revoke() {
    tokens.replaceAll((token, holds) -> false);
  }

  Optional<Channel> find(String channel) {
    return Optional.ofNullable(channels.get(channel));
  }

  Channel channel(String channel, Channel.Kind kind, String name) {
    return channels.computeIfAbsent(channel, key -> new Channel(id, key, name, kind, ""));
  }

  /** The direct messages of a person with the bot. */
  Channel direct(String person) {
    people.add(person);
    return channels.computeIfAbsent(
        "D" + id + person, key -> new Channel(id, key, "", Channel.Kind.DIRECT, person));
  }

  ObjectNode json() {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("domain", domain);
  }

  ObjectNode person(String user) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", user)
        .put("username", user.toLowerCase(Locale.ROOT))
        .put("name", user.toLowerCase(Locale.ROOT))
        .put("team_id", id);
  }
}
