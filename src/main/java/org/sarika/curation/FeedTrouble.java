package org.sarika.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A feed that needs a look.
 *
 * @param publisher whose it is
 * @param host where it is
 * @param kind what is wrong
 * @param since since when
 * @param reason of a failure, one sentence; else empty
 */
public record FeedTrouble(String publisher, String host, Kind kind, Instant since, String reason) {
  /** What is wrong with a feed. */
  public enum Kind {
    /** It has not been read for too long. */
    FAILING,
    /** It has brought nothing new for too long. */
    SILENT
  }

  /** What is wrong, for the operator: one sentence without a full stop. */
  public String sentence() {
    LocalDate day = LocalDate.ofInstant(since, ZoneOffset.UTC);
    return switch (kind) {
      case FAILING ->
          "the feed of %s (%s) could not be read since %s: %s"
              .formatted(publisher, host, day, reason);
      case SILENT ->
          "the feed of %s (%s) has brought nothing new since %s: look whether it moved"
              .formatted(publisher, host, day);
    };
  }
}
