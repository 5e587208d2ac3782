package org.sarika.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as a command or a question. */
sealed interface Order {
  /** Telegram adds the bot's name in groups: {@code /help@SarikaBot}. */
  Pattern FORM = Pattern.compile("/(\\w{1,32})(@\\w+)?(?:\\s(.*))?", Pattern.DOTALL);

  /**
   * A command.
   *
   * @param words what stands behind it, without blanks around; may be empty
   */
  record Command(ChatCommand command, String words) implements Order {}

  /** A question, such as one that begins with a path. */
  record Ask(String text) implements Order {}

  /** A command that nobody knows. */
  record Unknown() implements Order {}

  /** What the text orders. */
  static Order in(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return new Ask(text);
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    String words = matcher.group(3) == null ? "" : matcher.group(3).strip();
    Optional<ChatCommand> known =
        Arrays.stream(ChatCommand.values()).filter(one -> one.word().equals(word)).findFirst();
    if (known.isPresent()) {
      return new Command(known.get(), words);
    }
    boolean asks = matcher.group(2) == null && words.endsWith("?");
    return asks ? new Ask(text) : new Unknown();
  }
}
