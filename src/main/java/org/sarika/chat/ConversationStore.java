package org.sarika.chat;

import java.util.List;

/**
 * Remembers the last turns of conversations for a while, so that follow-ups can be understood.
 * Forgets by itself: at most {@link #MOST_TURNS} turns of a conversation, none for longer than the
 * store's own time. Holds no name of an asker.
 */
public interface ConversationStore {
  /** How many turns of a conversation are kept. */
  int MOST_TURNS = 20;

  /** The turns that are still remembered, oldest first. */
  List<Turn> turns(ConversationId conversation);

  /** Adds a turn; the oldest leaves if there are too many. */
  void remember(ConversationId conversation, Turn turn);

  /** Erases the conversation; nothing happens if there is none. */
  void forget(ConversationId conversation);
}
