package org.sarika.render;

import java.net.URI;

/**
 * Where readers reach the reading room, if they do.
 *
 * @param address without a slash at its end; empty if they do not
 * @param label what a link to it says
 */
public record ReadingRoom(String address, String label) {
  /** An address of the operator's own machine leads readers nowhere. */
  public ReadingRoom {
    address = isPublic(address) ? address.replaceAll("/+$", "") : "";
  }

  /** The whole address of a page; empty if readers cannot reach it. */
  public String address(String path) {
    return address.isEmpty() ? "" : address + path;
  }

  private static boolean isPublic(String address) {
    if (WebAddress.of(address).isEmpty()) {
      return false;
    }
    String host = URI.create(address).getHost();
    return host != null && host.contains(".") && !host.startsWith("127.") && !host.startsWith("0.");
  }
}
