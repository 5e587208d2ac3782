package org.sarika.ingest.net;

import java.time.Duration;

/**
 * How much patience an address gets.
 *
 * @param connect until there is a connection, and until its name is looked up
 * @param whole until everything is there, redirects included
 * @param bytes after unpacking
 * @param redirects followed one after the other
 */
record Limits(Duration connect, Duration whole, int bytes, int redirects) {
  /** Generous for an article and its markup; the largest feeds we saw have 3 MiB. */
  static final Limits STANDARD =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 5 << 20, 5);
}
