package org.sarika.chat;

/** What became of a question. */
public enum Outcome {
  ANSWERED,
  CONFLICTING,
  NOT_FOUND
}
