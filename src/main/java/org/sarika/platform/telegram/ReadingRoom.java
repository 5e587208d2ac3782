package org.sarika.platform.telegram;

import java.net.URI;
import org.sarika.render.WebAddress;

/**
 * Where readers reach the reading room, if they do.
 *
 * @param address without a slash at its end; empty if they do not
 * @param label what a link to it says
 */
record ReadingRoom(String address, String label) {
  /** Telegram refuses a whole message for a button that leads to the reader's own machine. */
  ReadingRoom {
    address = isPublic(address) ? address.replaceAll("/+$", "") : "";
  }

  /** The whole address of a page; empty if readers cannot reach it. */
  String address(String path) {
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
