package org.sarika.platform.telegram;

/**
 * One message.
 *
 * @param html as Telegram parses it
 * @param plain the same words without markup, with links written out; of any length
 * @param keyboard its buttons
 * @param markup how {@code html} is to be read
 */
record TelegramText(String html, String plain, Keyboard keyboard, Markup markup) {
  /** Telegram's two kinds of HTML. */
  enum Markup {
    /** {@code parse_mode} of {@code sendMessage}. */
    CLASSIC,
    /** {@code rich_message.html} of {@code sendRichMessage}. */
    RICH
  }
}
