package org.sarika.platform.slack;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sarika.chat.ChatCommand;

/**
 * What stands behind our name or our command, as the core reads it. Slack gives an app one command,
 * so its first word says what is wanted; a question may begin with the same word.
 */
final class Orders {
  /** Orders that take words behind them. */
  private static final Set<ChatCommand> WITH_WORDS =
      Set.of(ChatCommand.ASK, ChatCommand.SEARCH, ChatCommand.TIMELINE);

  /** As below each answer. */
  private static final Pattern ID = Pattern.compile("[A-Za-z2-7]{10}");

  private Orders() {}

  /** The text with a slash before an order; any other text as it is. */
  static String read(String text) {
    String words = text.strip();
    String[] parts = words.split("\\s+", 2);
    String first = parts[0].toLowerCase(Locale.ROOT).replaceFirst("^/", "");
    String rest = parts.length > 1 ? parts[1] : "";
    for (ChatCommand command : ChatCommand.values()) {
      if (command.word().equals(first) && isOrder(command, rest)) {
        return ("/" + first + " " + rest).strip();
      }
    }
    return words;
  }

  private static boolean isOrder(ChatCommand command, String rest) {
    return rest.isEmpty()
        || WITH_WORDS.contains(command)
        || (command == ChatCommand.SOURCES && ID.matcher(rest).matches());
  }
}
