package org.sarika.curation;

import java.time.Instant;

/**
 * A feed that needs a look.
 *
 * @param publisher whose it is
 * @param host where it is
 * @param kind what is wrong
 * @param since since when
 * @param reason of a failure, one sentence; else empty
 */
public record FeedTrouble(
    String publisher, String host, Kind kind, Instant since, String reason) {
  /** What is wrong with a feed. */
  public enum Kind {
    /** It has not been read for too long. */
    FAILING,
    /** It has brought nothing new for too long. */
    SILENT
  }
}
