package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Words with what Telegram found in them.
 *
 * @param text as written
 * @param entities where what stands, in UTF-16 units; may be anything
 */
record MarkedText(String text, JsonNode entities) {
  private static final Pattern FIRST = Pattern.compile("\\A[\\s,:;–—-]+");
  private static final Pattern JOINED = Pattern.compile("\\A\\s*(?=[,.:;!?])");

  private record Range(int start, int end) {}

  /** Whether the bot is called by its name; only Telegram's own finding counts. */
  boolean mentions(BotIdentity bot) {
    return !mentionsOf(bot).isEmpty();
  }

  /** The text without the bot's name, wherever it stands. */
  String without(BotIdentity bot) {
    String rest = text;
    for (Range mention : mentionsOf(bot).reversed()) {
      rest = joined(rest.substring(0, mention.start), rest.substring(mention.end));
    }
    return rest.strip();
  }

  private static String joined(String before, String after) {
    if (before.isBlank()) {
      return FIRST.matcher(after).replaceFirst("");
    }
    String end = JOINED.matcher(after).replaceFirst("");
    boolean apart = end.length() == after.length() && !after.startsWith("\n");
    return before.stripTrailing() + (apart && !isMark(end) ? " " + end.stripLeading() : end);
  }

  private static boolean isMark(String text) {
    return !text.isEmpty() && ",.:;!?".indexOf(text.charAt(0)) >= 0;
  }

  /** In their order, without overlap. */
  private List<Range> mentionsOf(BotIdentity bot) {
    List<Range> found = new ArrayList<>();
    for (JsonNode entity : entities) {
      JsonNode offset = entity.path("offset");
      JsonNode length = entity.path("length");
      if (isInside(offset, length)) {
        Range range = new Range(offset.intValue(), offset.intValue() + length.intValue());
        if (isBot(entity, range, bot)) {
          found.add(range);
        }
      }
    }
    found.sort(Comparator.comparingInt(Range::start));
    for (int i = found.size() - 1; i > 0; i--) {
      if (found.get(i).start < found.get(i - 1).end) {
        found.remove(i);
      }
    }
    return found;
  }

  private boolean isInside(JsonNode offset, JsonNode length) {
    return offset.isInt()
        && length.isInt()
        && offset.intValue() >= 0
        && length.intValue() > 0
        && offset.longValue() + length.longValue() <= text.length();
  }

  private boolean isBot(JsonNode entity, Range range, BotIdentity bot) {
    OptionalLong user = RawMessage.number(entity.path("user").path("id"));
    return switch (entity.path("type").asText()) {
      case "mention" ->
          text.substring(range.start, range.end).equalsIgnoreCase("@" + bot.username());
      case "text_mention" -> user.isPresent() && user.getAsLong() == bot.id();
      default -> false;
    };
  }
}
