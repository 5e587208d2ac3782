package org.sarika.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Tells addresses that may become a link from all others. */
public final class WebAddress {
  private WebAddress() {}

  /** The address if a reader's click on it opens an http or https page; otherwise empty. */
  public static String of(String address) {
    try {
      return of(new URI(address));
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Likewise. */
  public static String of(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    return web && address.getRawAuthority() != null ? address.toString() : "";
  }
}
