package org.sarika.ingest.feeds;

/**
 * An item that is not to be read.
 *
 * @param link as the item says it; empty if it says none
 * @param title in plain text; empty if it says none
 * @param reason one sentence without a full stop
 */
public record RefusedItem(String link, String title, String reason) {}
