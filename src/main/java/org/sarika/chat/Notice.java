package org.sarika.chat;

/** Something to tell the asker that is no answer. */
public enum Notice {
  HELP,
  NO_SOURCES,
  /** There is no answer with this id. */
  NO_SUCH_ANSWER,
  /** Another's button, or one of another conversation. */
  NOT_YOURS,
  /** The button is older than what is kept. */
  TOO_OLD,
  /** The excerpt's paragraph is no longer in the store. */
  GONE,
  /** There are no further passages. */
  NO_MORE,
  /** A command that needs words came without any. */
  NO_WORDS,
  UNKNOWN_COMMAND,
  FAULT
}
