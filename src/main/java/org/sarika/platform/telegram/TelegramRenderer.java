package org.sarika.platform.telegram;

import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.Reply;
import org.sarika.chat.CuratorReply;
import org.sarika.platform.Post;
import org.sarika.platform.Renderer;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.BlockLines;
import org.sarika.render.Line;
import org.sarika.render.ReadingRoom;

/**
 * Replies as Telegram messages, in the order to send; the buttons are below the last. What curators
 * get is never rich, since it is edited later.
 */
final class TelegramRenderer implements Renderer<List<TelegramText>> {
  private final ReplyLayout layout;
  private final TelegramText.Markup markup;
  private final String room;

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
    Post post = layout.layOut(reply);
    ReadingRoom readingRoom = new ReadingRoom(room, layout.texts(reply).get("web.context"));
    BlockLines lines = new BlockLines(readingRoom);
    TelegramText.Markup used = reply instanceof CuratorReply ? TelegramText.Markup.CLASSIC : markup;
    List<List<Line>> messages =
        used.splitter().split(post.blocks().stream().map(lines::of).toList());
    Keyboard keyboard = new KeyboardLayout(readingRoom).of(post);
    List<TelegramText> texts = new ArrayList<>();
    for (List<Line> message : messages) {
      boolean last = texts.size() == messages.size() - 1;
      texts.add(used.text(message, last ? keyboard : Keyboard.NONE));
    }
    return List.copyOf(texts);
  }
}
