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
  BAD_QUOTE,
  /** To be told when an article answers the question. */
  TELL,
  /** A page of the curator's queue. */
  REVIEW,
  /** All about an article that waits. */
  PREVIEW,
  /** It answers from now on. */
  APPROVE,
  /** It will not; asks for the reason. */
  REJECT,
  /** It will not, for a ready reason. */
  REJECT_FOR,
  /** It is a copy of another one. */
  COPY,
  /** It answers by itself, however alike another one is. */
  SEPARATE;

  /** Whether only curators may ask for it. */
  public boolean isCurators() {
    return switch (this) {
      case REVIEW, PREVIEW, APPROVE, REJECT, REJECT_FOR, COPY, SEPARATE -> true;
      case CONTEXT,
          MORE,
          SOURCES,
          SHARE,
          AGAIN,
          EXAMPLE,
          HELPFUL,
          NOT_HELPFUL,
          WRONG,
          OUTDATED,
          MISSING,
          BAD_QUOTE,
          TELL ->
          false;
    };
  }
}
