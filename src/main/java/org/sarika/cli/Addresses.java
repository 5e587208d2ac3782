package org.sarika.cli;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses of pages from other text. */
final class Addresses {
  private Addresses() {}

  /** Whether it is meant as an address, right or wrong, and not as a file. */
  static boolean looksLikeOne(String text) {
    return text.matches("(?i)[a-z][a-z0-9+.-]+://.*");
  }

  static boolean isWeb(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
