package org.sarika.platform.slack.blocks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarika.chat.Action;
import org.sarika.platform.Button;

/**
 * What a button of ours carries.
 *
 * @param kind what it asks for; stands in its {@code action_id}
 * @param turn as in {@link org.sarika.chat.Press}; empty if none
 * @param number as in {@link org.sarika.chat.Press}, at most 999; for {@link Kind#FEEDBACK} 1 says
 *     helpful and 0 says not
 */
public record ButtonValue(Kind kind, String turn, int number) {
  private static final String PREFIX = "sarika_";

  /** Two buttons of one message must not have the same id: a number may follow. */
  private static final Pattern ID = Pattern.compile("sarika_([a-z_]{1,40}?)(?:_\\d{1,3})?");

  private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9]{0,20}):(\\d{1,3})");

  /** What buttons ask for: the actions of every platform, and Slack's own. */
  public enum Kind {
    CONTEXT,
    MORE,
    SOURCES,
    EXAMPLE,
    HELPFUL,
    NOT_HELPFUL,
    WRONG,
    OUTDATED,
    MISSING,
    BAD_QUOTE,
    TELL,
    REVIEW,
    PREVIEW,
    APPROVE,
    REJECT,
    REJECT_FOR,
    COPY,
    SEPARATE,
    /** The answer is to be posted where everybody sees it. */
    SHARE,
    /** The answer is to take the place of the message, which only says that there is one. */
    AGAIN,
    /** The message is to go. */
    DISMISS,
    /** All that is kept of the presser is to go. */
    FORGET,
    /** Something is wrong with an excerpt. */
    REPORT,
    /** One of the two buttons of Slack's own feedback element. */
    FEEDBACK;

    /** The kind of that name; every action has one. */
    public static Kind of(Action action) {
      return valueOf(action.name());
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  static ButtonValue of(Button button) {
    return new ButtonValue(Kind.of(button.action()), button.turn(), button.number());
  }

  static ButtonValue feedback(String turn, boolean helpful) {
    return new ButtonValue(Kind.FEEDBACK, turn, helpful ? 1 : 0);
  }

  /** What {@code chat} is asked for; empty for what is the edge's own affair. */
  public Optional<Action> action() {
    if (kind == Kind.FEEDBACK) {
      return Optional.of(number == 1 ? Action.HELPFUL : Action.NOT_HELPFUL);
    }
    return Stream.of(Action.values())
        .filter(action -> action.name().equals(kind.name()))
        .findFirst();
  }

  /** The {@code action_id} of its first button in a message. */
  public String actionId() {
    return PREFIX + kind.word();
  }

  /** The {@code value}. */
  public String value() {
    return turn + ":" + number;
  }

  /** Reads a pressed button; empty for what is none of ours. Never throws. */
  public static Optional<ButtonValue> decode(String actionId, String value) {
    Matcher id = ID.matcher(actionId);
    Matcher parts = VALUE.matcher(value);
    if (!id.matches() || !parts.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.group(2));
    return Kind.of(id.group(1)).map(kind -> new ButtonValue(kind, parts.group(1), number));
  }
}
