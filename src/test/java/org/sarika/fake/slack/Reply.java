package org.sarika.fake.slack;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * An answer as it goes over the wire.
 *
 * @param head headers besides the content type
 * @param error for the journal; empty if all is well
 */
record Reply(int status, String type, String body, Map<String, String> head, String error) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final Set<String> GONE = Set.of("used_url", "expired_url");

  static Reply json(Object body, Map<String, String> head) {
    return new Reply(200, JSON, body.toString(), head, "");
  }

  static Reply page(int status, String text) {
    return new Reply(status, "text/html", text, Map.of(), "");
  }

  static Reply redirect(String location) {
    return new Reply(302, "text/html", "", Map.of("Location", location), "");
  }

  static Reply fault(Fault.Answer fault) {
    return new Reply(
        fault.status(), fault.contentType(), fault.body(), later(fault.retryAfter()), "fault");
  }

  /** For the journal only: nothing is answered. */
  static Reply none(String why) {
    return new Reply(0, "", "", Map.of(), why);
  }

  static Reply refused(Refusal refusal, Map<String, String> head) {
    int wait = refusal.retryAfter();
    int gone = GONE.contains(refusal.error()) ? 404 : 200;
    return new Reply(
        wait > 0 ? 429 : gone,
        JSON,
        refusal.json().toString(),
        wait > 0 ? later(wait) : head,
        refusal.description());
  }

  private static Map<String, String> later(int seconds) {
    return seconds == 0 ? Map.of() : Map.of("Retry-After", String.valueOf(seconds));
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] bytes = begin(exchange);
    try (exchange) {
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /** Breaks off in the middle. */
  void sendHalf(HttpExchange exchange) throws IOException {
    byte[] bytes = begin(exchange);
    try (exchange) {
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
    }
  }

  private byte[] begin(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    head.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    return bytes;
  }
}
