package org.sarika.gaps;

import java.time.Instant;
import java.util.List;

/**
 * A question that was not answered, or not well.
 *
 * @param number its place among all, growing
 * @param question in the words in which it was asked first, understandable alone
 * @param language as a tag such as {@code km}
 * @param confidence how sure the last answer was, 0 to 1
 * @param first when it was asked first
 * @param last when it was asked last
 * @param sightings one for each person, oldest first; none if only somebody's wish keeps it
 */
public record Gap(
    long number,
    String question,
    String language,
    double confidence,
    Instant first,
    Instant last,
    List<Sighting> sightings,
    GapState state) {
  public Gap {
    sightings = List.copyOf(sightings);
  }

  /** Whether no article answers it. */
  public boolean isOpen() {
    return state instanceof GapState.Open;
  }
}
