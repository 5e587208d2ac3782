package org.sarika.ingest;

import java.net.URI;
import java.util.Optional;
import org.sarika.ingest.net.FetchException;
import org.sarika.ingest.net.Page;
import org.sarika.ingest.net.Validators;

/** Fetches a feed if it has changed. */
@FunctionalInterface
public interface FeedPages {
  /**
   * The feed.
   *
   * @param known what the server said of the one that is known
   * @return empty if it is still that one
   */
  Optional<Page> get(URI address, Validators known) throws FetchException;
}
