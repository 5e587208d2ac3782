package org.sarika.platform.telegram;

import java.util.List;
import org.sarika.chat.ConversationId;
import org.sarika.chat.StoreReply;
import org.sarika.answer.Answer;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/** An answer as it would be sent, for a look without Telegram. */
public final class TelegramPreview {
  private static final ConversationId NOWHERE = new ConversationId("telegram", "", "");

  private final TelegramRenderer renderer =
      new TelegramRenderer(new ReplyLayout(Texts.english()), "", TelegramText.Markup.CLASSIC);

  /** The markup of each message. */
  public List<String> messages(Answer answer) {
    return renderer.render(new StoreReply.AnswerReply(NOWHERE, "", answer, false)).stream()
        .map(TelegramText::html)
        .toList();
  }
}
