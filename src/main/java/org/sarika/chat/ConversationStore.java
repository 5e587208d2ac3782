package org.sarika.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers turns: for a while with whose they were, so that follow-ups can be understood and
 * buttons obeyed; for good what was shown, so that an answer stays reachable by its id, whatever
 * becomes of its articles; only words that a curator takes back are shown no more. Keeps no
 * platform's id of a person or a room in readable form. Faults are {@code StorageException}; a
 * write is on disk on return where the store has one.
 */
public interface ConversationStore {
  /** How many turns of a conversation a follow-up can reach. */
  int MOST_TURNS = 20;

  /** How long a follow-up can reach back. */
  Duration REACH = Duration.ofHours(2);

  /**
   * The id of the turn that a message makes: the same for the same message, different for others,
   * and not to be guessed.
   *
   * @param message {@link IncomingMessage#id()}
   */
  String idFor(String message);

  /** The conversation's turns that follow-ups reach, of all askers, oldest first. */
  List<Turn> turns(ConversationId conversation);

  /** Those of one asker. */
  List<Turn> turns(ConversationId conversation, String asker);

  /** The last questions of one asker in all conversations of a platform, newest first. */
  List<Turn> asked(String platform, String asker, int most);

  /**
   * Adds a turn, or replaces the one with its id: a message may be answered again after a crash.
   */
  void remember(ConversationId conversation, String asker, Turn turn);

  /** A turn of any age, by anybody. */
  Optional<Turn> find(String id);

  /** What this asker in this conversation has to do with a turn. */
  Relation relation(String id, ConversationId conversation, String asker);

  /** Keeps what somebody thinks of an answer in place of what they thought before. */
  void rate(String id, ConversationId conversation, String asker, Rating rating);

  /** How many think what of an answer; an absent rating has none. */
  Map<Rating, Integer> ratings(String id);

  /**
   * Erases whose their turns were, their words, and their ratings, in all conversations of a
   * platform; the excerpts that were shown stay.
   */
  Erased forget(String platform, String asker);

  /** Does the same to all turns and ratings that are older. */
  void forgetBefore(Instant oldest);
}
