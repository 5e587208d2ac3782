package org.sarika.platform.telegram;

import java.util.OptionalInt;
import org.sarika.chat.ConversationId;

/**
 * Where a reply goes.
 *
 * @param chat id of the chat
 * @param thread id of the forum topic in it; empty if none
 * @param replyTo id of the message that it answers; empty if none
 */
record Target(String chat, OptionalInt thread, OptionalInt replyTo) {
  /** Into a conversation, as no message's answer. */
  static Target of(ConversationId conversation) {
    String thread = conversation.thread();
    return new Target(
        conversation.chat(),
        thread.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(thread)),
        OptionalInt.empty());
  }
}
