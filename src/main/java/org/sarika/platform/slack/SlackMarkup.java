package org.sarika.platform.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people wrote, without Slack’s markup: {@code <@U1|dara>}, {@code <#C1|general>}, {@code
 * <https://example.org|words>}, {@code <!here>}, and letters written as entities.
 */
final class SlackMarkup {
  private static final Pattern SIGN = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

  private SlackMarkup() {}

  /**
   * The words as their writer saw them.
   *
   * @param bot id of our own user, whose name is left out; if it is empty, the first name is
   */
  static String words(String text, String bot) {
    Matcher signs = SIGN.matcher(addressed(text, bot));
    return unescaped(signs.replaceAll(sign -> Matcher.quoteReplacement(seen(sign)))).strip();
  }

  private static String addressed(String text, String bot) {
    return bot.isEmpty()
        ? text.replaceFirst("<@[A-Z0-9]+(\\|[^<>]*)?>", " ")
        : text.replaceAll("<@" + Pattern.quote(bot) + "(\\|[^<>]*)?>", " ");
  }

  /** People and channels without a name of their own are not known to us. */
  private static String seen(MatchResult sign) {
    String label = sign.group(3) == null ? "" : sign.group(3);
    return switch (sign.group(1)) {
      case "@", "#" -> label;
      case "!" -> label.replaceFirst("^@", "");
      default -> label.isEmpty() ? sign.group(2) : label;
    };
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
