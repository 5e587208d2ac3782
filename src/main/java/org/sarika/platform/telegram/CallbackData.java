package org.sarika.platform.telegram;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.chat.Action;

/**
 * What a button of ours carries: {@code <kind>:<turn id>:<number>}, at most 64 bytes; a curator's
 * has one or two articles' short names in the place of the turn's id.
 */
record CallbackData(Action action, String turn, int number) {
  private static final Pattern FORM = Pattern.compile("([a-z]):([A-Za-z0-9]{0,20}):(\\d{1,3})");

  /** What an answer shows here everybody sees: there is nothing to share. */
  private static final Map<Action, String> KINDS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Action.CONTEXT, "c"),
              Map.entry(Action.MORE, "m"),
              Map.entry(Action.SOURCES, "s"),
              Map.entry(Action.ANY_TIME, "t"),
              Map.entry(Action.EXAMPLE, "e"),
              Map.entry(Action.HELPFUL, "u"),
              Map.entry(Action.NOT_HELPFUL, "d"),
              Map.entry(Action.WRONG, "w"),
              Map.entry(Action.OUTDATED, "o"),
              Map.entry(Action.MISSING, "x"),
              Map.entry(Action.BAD_QUOTE, "q"),
              Map.entry(Action.TELL, "n"),
              Map.entry(Action.REVIEW, "r"),
              Map.entry(Action.PREVIEW, "p"),
              Map.entry(Action.APPROVE, "a"),
              Map.entry(Action.REJECT, "j"),
              Map.entry(Action.REJECT_FOR, "f"),
              Map.entry(Action.COPY, "y"),
              Map.entry(Action.SEPARATE, "z")));

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
