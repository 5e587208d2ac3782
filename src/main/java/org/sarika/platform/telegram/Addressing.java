package org.sarika.platform.telegram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.chat.ChatCommand;

/**
 * Tells what is said to us. Between the two of us that is everything; among others only our
 * commands, replies to us, and what has our name in it.
 */
final class Addressing {
  private static final Pattern COMMAND =
      Pattern.compile(
          "/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?:\\s+(.*))?", Pattern.DOTALL);

  private static final String ASK = ChatCommand.ASK.word();

  private static final Set<String> KNOWN =
      Arrays.stream(ChatCommand.values())
          .map(ChatCommand::word)
          .collect(Collectors.toUnmodifiableSet());

  private final BotIdentity bot;

  Addressing(BotIdentity bot) {
    this.bot = bot;
  }

  /** What is said to us, without our name; empty if nothing is. */
  Optional<String> wordsToUs(RawMessage message) {
    MarkedText words = message.words();
    if (words.text().isBlank()) {
      return Optional.empty();
    }
    String text = words.without(bot);
    Matcher command = COMMAND.matcher(text);
    if (command.matches()) {
      return obeyed(message, words, command);
    }
    boolean ours = message.isPrivate() || words.mentions(bot) || repliesToUs(message);
    return ours ? Optional.of(text.isEmpty() ? ask("", message) : text) : Optional.empty();
  }

  private Optional<String> obeyed(RawMessage message, MarkedText words, Matcher command) {
    String name = command.group(1);
    String addressee = command.group(2);
    String rest = command.group(3) == null ? "" : command.group(3).strip();
    boolean toUs = addressee != null && addressee.equalsIgnoreCase(bot.username());
    boolean toOther = addressee != null && !toUs;
    boolean known = KNOWN.contains(name.toLowerCase(Locale.ROOT));
    boolean ours = known || toUs || message.isPrivate() || words.mentions(bot);
    if (toOther || !ours) {
      return Optional.empty();
    }
    return Optional.of(
        name.equalsIgnoreCase(ASK)
            ? ask(rest, message)
            : "/" + name + (rest.isEmpty() ? "" : " " + rest));
  }

  /** A question; without words of its own it is the one of the message that it replies to. */
  private String ask(String own, RawMessage message) {
    String question = own.isEmpty() ? question(message) : own;
    return question.isEmpty() ? "/" + ASK : "/" + ASK + " " + question;
  }

  private String question(RawMessage message) {
    Optional<RawMessage> other = message.repliedTo().filter(Predicate.not(this::isOurs));
    String pickedOut = other.isPresent() ? message.pickedOut().strip() : "";
    return pickedOut.isEmpty()
        ? other.map(replied -> replied.words().without(bot)).orElse("")
        : pickedOut;
  }

  boolean repliesToUs(RawMessage message) {
    return message.repliedTo().filter(this::isOurs).isPresent();
  }

  private boolean isOurs(RawMessage message) {
    return message.isFrom(bot);
  }
}
