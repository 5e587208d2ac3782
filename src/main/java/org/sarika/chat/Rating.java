package org.sarika.chat;

/** What a reader thinks of an answer. */
public enum Rating {
  HELPFUL,
  /** No, without saying why. */
  NOT_HELPFUL,
  WRONG,
  OUTDATED,
  /** The articles, or Sarika, should have had more. */
  MISSING,
  BAD_QUOTE
}
