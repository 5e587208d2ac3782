package org.sarika.delivery;

import java.time.Duration;

/**
 * Brings one parcel to the platform. Blocks; called by many threads, for one chat by one at a time.
 */
public interface Carrier {
  /** Tries once. Never throws for what a network or a platform can do. */
  Outcome carry(Parcel parcel);

  /**
   * Whether {@link #carryAgain} does something else with this parcel than {@link #carry}. Only then
   * it is noted on disk that it leaves, so that a crash on the way is known of.
   */
  default boolean heedsDoubt(Parcel parcel) {
    return false;
  }

  /**
   * Whether a second copy would be seen, and nobody could tell that there was a first. Such parcels
   * leave one at a time, so that a crash doubles one at most.
   */
  default boolean fliesAlone(Parcel parcel) {
    return true;
  }

  /**
   * Tries once more what may have arrived: it left before a crash, or no answer came. Looks for it
   * first if it can, or leaves it to the reader whether it is shown again.
   */
  default Outcome carryAgain(Parcel parcel) {
    return carry(parcel);
  }

  /** How it went. */
  sealed interface Outcome {
    /**
     * It is there.
     *
     * @param message the platform's id of the message; empty if it gave none
     */
    record Arrived(String message) implements Outcome {}

    /**
     * Not now.
     *
     * @param delay at least this long; zero if the platform did not say
     * @param why for the log, without anybody's words
     */
    record Later(Duration delay, String why) implements Outcome {}

    /**
     * No answer came: it may be there.
     *
     * @param delay as for {@link Later}
     * @param why for the log, without anybody's words
     */
    record Doubtful(Duration delay, String why) implements Outcome {}

    /**
     * Never.
     *
     * @param why for the log, without anybody's words
     */
    record Refused(String why) implements Outcome {}

    /** The chat has a new id. */
    record Moved(String newChat) implements Outcome {}
  }
}
