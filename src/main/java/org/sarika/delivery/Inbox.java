package org.sarika.delivery;

import java.time.Instant;
import java.util.List;

/**
 * What arrived for one bot of one platform. Every write is on disk on return. Faults are {@code
 * StorageException}.
 */
public interface Inbox {
  /**
   * Keeps what was not kept before.
   *
   * @return the new ones in their order; what came a second time is left out, finished or not
   */
  List<Received> keep(List<Arrival> arrivals);

  /** What is kept and not finished, oldest first. */
  List<Received> unfinished();

  /**
   * Ends the work on an arrival: its replies are kept and its body erased, both or neither. Doing
   * so a second time changes nothing and returns nothing.
   *
   * @param replies in the order to send; may be empty
   */
  List<Departure> finish(long number, List<Parcel> replies);

  /** Drops the ids of what was finished before; what is unfinished stays. */
  void forgetBefore(Instant oldest);
}
