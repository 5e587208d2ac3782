package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.render.Line;
import org.sarika.render.WrittenOut;

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
    RICH;

    LineSplitter splitter() {
      return new LineSplitter(
          html(),
          switch (this) {
            case CLASSIC -> ClassicHtml.LONGEST;
            case RICH -> RichHtml.LONGEST;
          });
    }

    TelegramText text(List<Line> lines, Keyboard keyboard) {
      return new TelegramText(
          html().write(lines), WrittenOut.of(lines, words -> words), keyboard, this);
    }

    private Html html() {
      return switch (this) {
        case CLASSIC -> new ClassicHtml();
        case RICH -> new RichHtml();
      };
    }
  }
}
