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
  /** A question was announced but not asked. */
  NO_WORDS,
  /** A search came without words to look for. */
  NO_TERMS,
  /** A timeline came without a topic. */
  NO_TOPIC,
  UNKNOWN_COMMAND,
  /** How curators reject in words. */
  REJECT_USAGE,
  /** How curators take back. */
  RETRACT_USAGE,
  /** How curators undo that. */
  RESTORE_USAGE,
  /** How curators add notes. */
  NOTE_USAGE,
  /** A curator named an article that is not stored. */
  NO_SUCH_ARTICLE,
  /** A curator's file is larger than {@link Curating#LARGEST_FILE}. */
  FILE_TOO_LARGE,
  /** A curator's file cannot be had from the platform. */
  FILE_NOT_FETCHED,
  /** They are told once when an article answers the question. */
  WISH_KEPT,
  /** They want to be told about too many questions. */
  TOO_MANY_WISHES,
  FAULT
}
