package org.sarika.ingest;

import java.net.URI;
import org.sarika.ingest.formats.UnreadableException;

/** Fetches the page at an address. */
@FunctionalInterface
public interface PageSource {
  /**
   * The page, with the address where it was found in the end.
   *
   * @param address any; mistrusted
   * @throws UnreadableException with one sentence: why it was not fetched and what to do
   */
  Source.InMemory get(URI address) throws UnreadableException;
}
