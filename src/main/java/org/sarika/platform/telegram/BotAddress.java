package org.sarika.platform.telegram;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Where the Bot API is. The library knows scheme, host and port only; the rest of the path is put
 * before its own.
 *
 * @param url for the library
 * @param prefix path segments before {@code /bot…}; may be empty
 */
record BotAddress(TelegramUrl url, List<String> prefix) {
  static BotAddress of(String address) {
    URI uri = URI.create(address);
    boolean tls = "https".equals(uri.getScheme());
    int port = uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80;
    String path = uri.getPath() == null ? "" : uri.getPath();
    return new BotAddress(
        TelegramUrl.builder().schema(uri.getScheme()).host(uri.getHost()).port(port).build(),
        Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList());
  }

  /** The library's address with the prefix. */
  HttpUrl place(HttpUrl made) {
    HttpUrl.Builder placed = made.newBuilder().encodedPath("/");
    prefix.forEach(placed::addPathSegment);
    made.pathSegments().forEach(placed::addPathSegment);
    return placed.build();
  }
}
