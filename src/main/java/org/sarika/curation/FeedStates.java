package org.sarika.curation;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * How the polled feeds fare and which of their items were dealt with. Safe for many threads; what a
 * write has returned from is on disk. Faults are {@code StorageException}.
 */
public interface FeedStates {
  /** How a feed fares; empty if it was never tried. */
  Optional<FeedState> find(URI feed);

  /** Keeps how a feed fares, in place of what was kept before. */
  void save(FeedState state);

  /** Those of some links that were dealt with for good. */
  Set<String> done(URI feed, Collection<String> links);

  /**
   * Counts a try that is to be repeated.
   *
   * @return how many there have been of this item, this one included
   */
  int tried(URI feed, String link, Instant at);

  /** An item was dealt with for good: taken, known or refused. */
  void finish(URI feed, String link, Instant at);

  /** Drops items of a feed that it no longer holds and that were last dealt with before then. */
  void forget(URI feed, Collection<String> held, Instant before);
}
