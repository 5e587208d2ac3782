package org.sarika.platform;

import org.sarika.chat.Reply;

/**
 * Turns a reply into what the platform sends. Pure: no I/O, the same reply gives the same message.
 *
 * @param <M> the platform's own message
 */
public interface Renderer<M> {
  /** The message for a reply; there is one for every reply. */
  M render(Reply reply);
}
