package org.sarika.chat;

/** What somebody has to do with a turn. */
public enum Relation {
  /** Asked it, in this conversation. */
  ASKER,
  /** Asked it, in another conversation. */
  ASKER_ELSEWHERE,
  /** Is in the conversation where it was asked. */
  LISTENER,
  /** Knows its id only, or whose it was is no longer kept. */
  STRANGER;

  /** What somebody has to do with a turn whose asker is known. */
  public static Relation of(boolean sameConversation, boolean sameAsker) {
    if (sameAsker) {
      return sameConversation ? ASKER : ASKER_ELSEWHERE;
    }
    return sameConversation ? LISTENER : STRANGER;
  }
}
