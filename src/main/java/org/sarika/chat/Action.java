package org.sarika.chat;

/** What a button asks for. */
public enum Action {
  /** An excerpt in its place: the paragraph before and after. */
  CONTEXT,
  /** The next best passages. */
  MORE,
  /** The articles behind the answer. */
  SOURCES,
  /** The answer once more, for all in the conversation. */
  SHARE,
  /** The answer once more, for the asker. */
  AGAIN,
  /** One of the example questions. */
  EXAMPLE,
  HELPFUL,
  /** No; asks for the reason. */
  NOT_HELPFUL,
  WRONG,
  OUTDATED,
  MISSING,
  BAD_QUOTE
}
