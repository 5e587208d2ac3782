package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** The calls of the Bot API that we make, with their parameters as Telegram wants them. */
final class Calls {
  private Calls() {}

  /** The messages of a reply; only the first one replies. */
  static List<Outgoing> messages(Target target, List<TelegramText> texts) {
    return texts.stream().map(text -> call("sendMessage", text.plain() + target)).toList();
  }

  /** Other buttons below a message that is there. */
  static Outgoing buttons(Target target, long messageId, Keyboard keyboard) {
    return call("editMessageReplyMarkup", "" + target + messageId + keyboard);
  }

  /**
   * Acknowledges a press.
   *
   * @param text at most 200 UTF-16 units, longer ones are cut; empty to say nothing
   * @param alert whether it has to be closed by hand
   */
  static Outgoing pressed(String callbackId, String text, boolean alert) {
    return call("answerCallbackQuery", callbackId + text + alert);
  }

  /** A refused message's words without markup, in as many messages as they need. */
  static List<Outgoing> plainly(Outgoing refused) {
    return List.of(refused);
  }

  /** "typing…" for five seconds. */
  static Outgoing typing(Target target) {
    return call("sendChatAction", "" + target);
  }

  private static Outgoing call(String method, String plain) {
    return new Outgoing(method, JsonNodeFactory.instance.objectNode(), plain);
  }
}
