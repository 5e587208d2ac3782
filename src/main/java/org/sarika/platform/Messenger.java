package org.sarika.platform;

import org.sarika.chat.Reply;

/** Sends what was promised, at a time when nobody asks. */
public interface Messenger {
  /**
   * Sends a reply to its conversation, and ends the promise: both or neither, and once however
   * often it is called. Returns when it is on disk.
   *
   * @param promise number of somebody's wish
   * @return false if the platform is not connected: try again later
   */
  boolean tell(Reply reply, long promise);
}
