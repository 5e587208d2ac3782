package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.sarika.chat.ChatCommand;

/** The commands that Telegram offers to askers, in their languages. */
final class CommandLists {
  /** English is for all whose language is not among the others. */
  private static final String ENGLISH = "en";

  private static final List<String> LANGUAGES = List.of(ENGLISH, "km", "fr", "zh");
  private static final Set<ChatCommand> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(ChatCommand.START)));

  private enum Scope {
    DEFAULT,
    ALL_PRIVATE_CHATS,
    ALL_GROUP_CHATS;

    /** Where two are alone, any text is a question. */
    Set<ChatCommand> commands() {
      return switch (this) {
        case DEFAULT, ALL_GROUP_CHATS -> ALL;
        case ALL_PRIVATE_CHATS ->
            EnumSet.complementOf(EnumSet.of(ChatCommand.START, ChatCommand.ASK));
      };
    }
  }

  /** What curators are offered besides, in their private chat alone. */
  private static final List<String> CURATORS = List.of("review", "retract", "note");

  private CommandLists() {}

  /** One {@code setMyCommands} for each language and curator. */
  static List<Outgoing> curators(Set<String> ids) {
    List<Outgoing> calls = new ArrayList<>();
    for (String language : LANGUAGES) {
      Properties descriptions = read(language);
      for (String id : new TreeSet<>(ids)) {
        ObjectNode params = params(Scope.ALL_PRIVATE_CHATS, language, descriptions);
        ArrayNode commands = params.withArray("commands");
        CURATORS.forEach(word -> add(commands, word, descriptions));
        params.putObject("scope").put("type", "chat").put("chat_id", Long.parseLong(id));
        calls.add(new Outgoing("setMyCommands", params, ""));
      }
    }
    return List.copyOf(calls);
  }

  private static void add(ArrayNode commands, String word, Properties descriptions) {
    commands.addObject().put("command", word).put("description", descriptions.getProperty(word));
  }

  /** One {@code setMyCommands} for each language and kind of chat. */
  static List<Outgoing> all() {
    List<Outgoing> calls = new ArrayList<>();
    for (String language : LANGUAGES) {
      Properties descriptions = read(language);
      for (Scope scope : Scope.values()) {
        calls.add(new Outgoing("setMyCommands", params(scope, language, descriptions), ""));
      }
    }
    return List.copyOf(calls);
  }

  private static ObjectNode params(Scope scope, String language, Properties descriptions) {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    ArrayNode commands = params.putArray("commands");
    for (ChatCommand command : ChatCommand.values()) {
      if (scope.commands().contains(command)) {
        add(commands, command.word(), descriptions);
      }
    }
    params.putObject("scope").put("type", scope.name().toLowerCase(Locale.ROOT));
    if (!language.equals(ENGLISH)) {
      params.put("language_code", language);
    }
    return params;
  }

  private static Properties read(String language) {
    String name = "commands_" + language + ".properties";
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(CommandLists.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
