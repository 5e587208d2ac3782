package org.sarika.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message orders, if it is an order and no question. */
enum ChatCommand {
  HELP,
  SOURCES,
  FORGET,
  UNKNOWN;

  /** Telegram adds the bot's name in groups: {@code /help@SarikaBot}. */
  private static final Pattern FORM =
      Pattern.compile("/(\\w{1,32})(?:@\\w+)?(\\s.*)?", Pattern.DOTALL);

  /** The command; empty for a question, such as one that begins with a path. */
  static Optional<ChatCommand> in(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
      case "help", "start" -> Optional.of(HELP);
      case "sources" -> Optional.of(SOURCES);
      case "forget" -> Optional.of(FORGET);
      default -> matcher.group(2) == null ? Optional.of(UNKNOWN) : Optional.empty();
    };
  }
}
