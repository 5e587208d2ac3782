package org.sarika.ingest.feeds;

/**
 * One item of a feed, as the feed tells it.
 *
 * @param link where its page is, perhaps relative to the feed; any text
 * @param title in plain text; empty if it says none
 * @param published {@code YYYY-MM-DD}, by the item's own time zone; empty if it says none
 */
public record FeedItem(String link, String title, String published) {}
