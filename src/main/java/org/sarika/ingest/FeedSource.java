package org.sarika.ingest;

import java.net.URI;
import java.time.Duration;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/**
 * A feed that the curator follows, and what holds for its articles.
 *
 * @param address of the feed
 * @param publisher the outlet
 * @param viewpoint from where it speaks
 * @param reliability how far the curator trusts it
 * @param language BCP 47 tag; empty if each page says it itself
 * @param every how often it is read
 * @param silentAfter after how long without anything new it needs a look
 */
public record FeedSource(
    URI address,
    String publisher,
    Viewpoint viewpoint,
    Reliability reliability,
    String language,
    Duration every,
    Duration silentAfter) {
  /** Tries in a row after which a feed needs a look, so that a bad night is no alarm. */
  private static final int TRIES = 3;

  /** How long it may fail before it needs a look. */
  public Duration failingAfter() {
    return every.multipliedBy(TRIES);
  }
}
