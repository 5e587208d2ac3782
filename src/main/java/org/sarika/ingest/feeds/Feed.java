package org.sarika.ingest.feeds;

import java.util.List;

/**
 * What a feed holds.
 *
 * @param title of the feed; empty if it says none
 * @param items the newest, newest first; those without a date come last
 * @param refused items that are not to be read, and why
 * @param remarks what was left out, a sentence each
 */
public record Feed(
    String title, List<FeedItem> items, List<RefusedItem> refused, List<String> remarks) {
  public Feed {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }
}
