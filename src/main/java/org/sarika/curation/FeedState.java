package org.sarika.curation;

import java.net.URI;
import java.time.Instant;

/**
 * How a polled feed fares.
 *
 * @param feed its address, as the curator wrote it
 * @param since when it was first tried
 * @param tried when it was last tried
 * @param succeeded when it last could be read; {@link #NEVER} if it never could
 * @param trouble why the last try failed, one sentence; empty if it did not
 * @param newest when its newest item was published or, where its items have no dates, first seen;
 *     {@link #NEVER} if it never held one
 * @param next when it is to be tried again
 * @param etag what the server said its version is; empty if it said nothing
 * @param lastModified likewise
 */
public record FeedState(
    URI feed,
    Instant since,
    Instant tried,
    Instant succeeded,
    String trouble,
    Instant newest,
    Instant next,
    String etag,
    String lastModified) {
  /** Stands for a moment that has not come. */
  public static final Instant NEVER = Instant.EPOCH;

  /** A feed that was never tried. */
  public static FeedState untried(URI feed, Instant now) {
    return new FeedState(feed, now, now, NEVER, "", NEVER, now, "", "");
  }

  /** The last try failed. */
  public FeedState failed(String why, Instant at, Instant again) {
    return new FeedState(feed, since, at, succeeded, why, newest, again, etag, lastModified);
  }

  /** The last try found what was there before. */
  public FeedState unchanged(Instant at, Instant again) {
    return new FeedState(feed, since, at, at, "", newest, again, etag, lastModified);
  }

  /**
   * The last try found something.
   *
   * @param latest when its newest item is from; an older one changes nothing
   */
  public FeedState read(
      Instant latest, Instant at, Instant again, String etag, String lastModified) {
    Instant newer = latest.isAfter(newest) ? latest : newest;
    return new FeedState(feed, since, at, at, "", newer, again, etag, lastModified);
  }
}
