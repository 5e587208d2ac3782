/**
 * The bytes of an RSS or Atom feed to its items; XML that could reach for anything else is refused.
 * Called by {@code wiring} for feeds that are imported or polled; knows neither the network nor the
 * store.
 */
@NullMarked
package org.sarika.ingest.feeds;

import org.jspecify.annotations.NullMarked;
