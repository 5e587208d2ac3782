package org.sarika.chat;

/** What somebody has to do with a turn. */
public enum Relation {
  /** Asked it, in this conversation. */
  ASKER,
  /** Is in the conversation where it was asked. */
  LISTENER,
  /** Knows its id only, or whose it was is no longer kept. */
  STRANGER
}
