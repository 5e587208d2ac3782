package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.chat.Reply;
import org.sarika.platform.Renderer;
import org.sarika.platform.ReplyLayout;

/** Replies as Telegram messages, in the order to send; the buttons are below the last. */
final class TelegramRenderer implements Renderer<List<TelegramText>> {
  private final ReplyLayout layout;
  private final String room;
  private final TelegramText.Markup markup;

  /**
   * @param room the reading room's public address; empty if readers cannot reach it
   */
  TelegramRenderer(ReplyLayout layout, String room, TelegramText.Markup markup) {
    this.layout = layout;
    this.room = room;
    this.markup = markup;
  }

  @Override
  public List<TelegramText> render(Reply reply) {
    return List.of(new TelegramText(layout.layOut(reply) + room, "", Keyboard.NONE, markup));
  }
}
