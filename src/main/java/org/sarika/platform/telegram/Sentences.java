package org.sarika.platform.telegram;

/** What an operator is told, in one place. */
final class Sentences {
  static final String BAD_TOKEN =
      "Telegram does not know the token: copy TELEGRAM_BOT_TOKEN again from @BotFather";
  static final String SECOND_POLLER =
      "another program polls with this token: stop it, or give this one a bot of its own";
  static final String WEBHOOK_IS_SET =
      "another program has set a webhook for this token: stop it, or set TELEGRAM_WEBHOOK_URL here";
  static final String UNREACHABLE =
      "Telegram cannot be reached, %s: it is tried again until it works";
  static final String PATIENCE = "Telegram asks for %d seconds of patience";

  private Sentences() {}

  /** What others wrote is quoted up to 80 characters. */
  static String cut(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
