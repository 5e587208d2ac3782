package org.sarika.platform;

import org.sarika.chat.ConversationId;

/**
 * Delivers messages.
 *
 * @param <M> the platform's own message
 */
public interface Sender<M> {
  /** Delivers it, or throws if that is not possible now. */
  void send(ConversationId conversation, M message);
}
