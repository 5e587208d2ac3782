package org.sarika.platform.telegram;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.chat.Action;

/** What a button of ours carries: {@code <kind>:<turn id>:<number>}, at most 64 bytes. */
record CallbackData(Action action, String turn, int number) {
  private static final Pattern FORM = Pattern.compile("([a-z]):([A-Za-z0-9]{0,12}):(\\d{1,3})");

  /** What an answer shows here everybody sees: there is nothing to share. */
  private static final Map<Action, String> KINDS =
      new EnumMap<>(
          Map.of(
              Action.CONTEXT, "c",
              Action.MORE, "m",
              Action.SOURCES, "s",
              Action.EXAMPLE, "e",
              Action.HELPFUL, "u",
              Action.NOT_HELPFUL, "d",
              Action.WRONG, "w",
              Action.OUTDATED, "o",
              Action.MISSING, "x",
              Action.BAD_QUOTE, "q"));

  private static final Map<String, Action> ACTIONS =
      KINDS.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  String write() {
    return KINDS.get(action) + ":" + turn + ":" + number;
  }

  /** Empty for what is none of ours. */
  static Optional<CallbackData> read(String data) {
    Matcher parts = FORM.matcher(data);
    if (!parts.matches() || !ACTIONS.containsKey(parts.group(1))) {
      return Optional.empty();
    }
    Action action = ACTIONS.get(parts.group(1));
    return Optional.of(new CallbackData(action, parts.group(2), Integer.parseInt(parts.group(3))));
  }
}
