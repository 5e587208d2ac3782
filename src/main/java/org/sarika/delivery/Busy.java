package org.sarika.delivery;

import java.util.Optional;

/** What is told to somebody who has to wait behind many others. */
@FunctionalInterface
public interface Busy {
  /**
   * Asked once for an arrival that has many ahead of it. What it returns may be dropped on the way.
   *
   * @param waiting what will be worked on later
   * @param ahead how many arrivals come before it
   * @return what to send at once; empty to stay silent
   */
  Optional<Parcel> notice(Received waiting, int ahead);
}
