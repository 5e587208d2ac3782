package org.sarika.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What has to be sent by one bot of one platform. Every write is on disk on return. Faults are
 * {@code StorageException}.
 */
public interface Outbox {
  /** What has not arrived yet, in the order to send; a crash may have hidden that one has. */
  List<Departure> unsent();

  /**
   * Keeps messages that were promised, and ends the promise: both or neither. Doing so a second
   * time changes nothing and returns nothing.
   *
   * @param promise number of somebody's wish
   * @param messages in the order to send, at least one
   * @return none if the promise was kept before or taken back
   */
  List<Departure> fulfil(long promise, List<Parcel> messages);

  /** It leaves now, and may arrive from now on. */
  void leaves(long number);

  /** It has certainly not arrived yet, and does not until it leaves again. */
  void stays(long number);

  /**
   * It has arrived; its body is erased.
   *
   * @param message the platform's id of the message in its chat; empty if it gave none
   */
  void sent(long number, String message);

  /** It never will arrive; its body is erased and the reason kept. */
  void giveUp(long number, String why);

  /** The id of the answer that a message of ours shows; empty if none or no longer known. */
  Optional<String> turnOf(String chat, String message);

  /** What waits for a chat is sent to another: the chat got a new id. */
  void move(String chat, String newChat);

  /**
   * Drops what waits for a chat, since we were shown out of it.
   *
   * @return how many
   */
  int discard(String chat);

  /** Drops what is known of messages that were sent before. */
  void forgetBefore(Instant oldest);
}
