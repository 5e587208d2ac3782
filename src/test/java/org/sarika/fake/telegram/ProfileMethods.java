package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the bot says about itself; called under the lock. */
final class ProfileMethods {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, JsonNode> commands = new LinkedHashMap<>();

  String setCommands(Params params) {
    JsonNode list = params.node("commands");
    if (!list.isArray()) {
      throw Refusal.badRequest("can't parse commands JSON object");
    }
    if (list.size() > 100) {
      throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
    }
    for (JsonNode command : list) {
      if (!command.path("command").asText("").matches("[a-z0-9_]{1,32}")) {
        throw Refusal.badRequest("BOT_COMMAND_INVALID");
      }
      int length = command.path("description").asText("").length();
      if (length < 1 || length > 256) {
        throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    commands.put(key(params), list);
    return "true";
  }

  String getCommands(Params params) {
    return commands.getOrDefault(key(params), JSON.createArrayNode()).toString();
  }

  /** The commands for a language, in all chats; empty if there are none. */
  Map<String, String> commands(String language) {
    Map<String, String> found = new LinkedHashMap<>();
    commands
        .getOrDefault("default " + language, JSON.createArrayNode())
        .forEach(command ->
            found.put(command.path("command").asText(), command.path("description").asText()));
    return found;
  }

  List<String> commandsOf(long chat) {
    List<String> found = new ArrayList<>();
    commands
        .getOrDefault("chat of " + chat + " ", JSON.createArrayNode())
        .forEach(command -> found.add(command.path("command").asText()));
    return found;
  }

  String setText(String name, int longest, Params params) {
    String text = params.text(name);
    if (text.length() > longest) {
      throw Refusal.badRequest("BOT_" + name.toUpperCase(Locale.ROOT) + "_TOO_LONG");
    }
    texts.put(name + " " + language(params), text);
    return "true";
  }

  String getText(String name, Params params) {
    return JSON.createObjectNode().put(name, text(name, language(params))).toString();
  }

  String text(String name, String language) {
    return texts.getOrDefault(name + " " + language, "");
  }

  private static String key(Params params) {
    JsonNode scope = params.node("scope");
    String chat = scope.has("chat_id") ? " of " + scope.path("chat_id").asText() : "";
    return scope.path("type").asText("default") + chat + " " + language(params);
  }

  private static String language(Params params) {
    String language = params.text("language_code");
    if (!language.matches("([a-z]{2})?")) {
      throw Refusal.badRequest("LANG_CODE_INVALID");
    }
    return language;
  }
}
