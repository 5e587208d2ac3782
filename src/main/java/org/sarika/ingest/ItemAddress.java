package org.sarika.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a feed's item leads. */
final class ItemAddress {
  static final String NONE = "the item's link is not an address";

  private ItemAddress() {}

  /** Links may be relative to the feed. */
  static Optional<URI> of(URI feed, String link) {
    try {
      URI address = feed.resolve(new URI(link.strip().replace(" ", "%20")));
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
