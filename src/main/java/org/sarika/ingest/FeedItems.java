package org.sarika.ingest;

import org.sarika.ingest.feeds.FeedItem;
import org.sarika.ingest.feeds.RefusedItem;

/** Where a feed's items go. */
public interface FeedItems {
  /** What became of an item. */
  sealed interface Handed {
    /** It was dealt with for good: it waits for a curator, was known, or was refused. */
    record Done() implements Handed {}

    /**
     * It may work another time.
     *
     * @param reason one sentence
     */
    record Later(String reason) implements Handed {}
  }

  /** Fetches an item's page and lets its article wait for a curator. */
  Handed hand(FeedSource feed, FeedItem item);

  /** Keeps that an item was refused, and why. */
  void refuse(FeedSource feed, RefusedItem item);
}
