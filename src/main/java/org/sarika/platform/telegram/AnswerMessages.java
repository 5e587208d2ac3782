package org.sarika.platform.telegram;

import java.util.List;
import java.util.OptionalInt;
import org.sarika.answer.Answer;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Reply;
import org.sarika.platform.ReplyLayout;

/** An answer as the Bot API would be sent it, for programs and for looking at. Pure. */
public final class AnswerMessages {
  private static final Target NOWHERE = new Target("0", OptionalInt.empty(), OptionalInt.empty());
  private static final ConversationId NO_CHAT =
      new ConversationId(TelegramTranslator.PLATFORM, "0", "");

  private final TelegramRenderer renderer;

  /**
   * Messages with the parameters of {@code sendMessage}.
   *
   * @param room the reading room's public address; empty if readers cannot reach it
   */
  public AnswerMessages(ReplyLayout layout, String room) {
    this.renderer = new TelegramRenderer(layout, room, TelegramText.Markup.CLASSIC);
  }

  /**
   * One JSON object for each message, without line breaks, in the order to send. The chat is 0, and
   * there are no buttons, since an answer outside of a conversation has no id.
   */
  public List<String> of(Answer answer) {
    Reply reply = new Reply.AnswerReply(NO_CHAT, "", answer, false);
    return Calls.messages(NOWHERE, renderer.render(reply)).stream()
        .map(call -> call.params().toString())
        .toList();
  }
}
