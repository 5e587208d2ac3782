package org.sarika.fake.telegram;

import java.time.Duration;

/** What goes wrong with a call. */
public sealed interface Fault {
  /** Another answer; the call has no effect. */
  record Answer(int status, String contentType, String body) implements Fault {}

  /** Nothing for a while, then the connection is closed; the call has no effect. */
  record Hang(Duration time) implements Fault {}

  /** The connection is closed without an answer. */
  record Drop(boolean afterAccepting) implements Fault {}

  /** The call has its effect; the answer breaks off in the middle. */
  record Half() implements Fault {}

  /** The call has its effect; the answer comes byte by byte with pauses. */
  record Trickle(Duration pause) implements Fault {}

  /** The call has its effect; the answer comes late. */
  record Late(Duration delay) implements Fault {}

  static Fault tooMany(int seconds) {
    return json(
        429,
        "Too Many Requests: retry after " + seconds,
        ",\"parameters\":{\"retry_after\":" + seconds + "}");
  }

  static Fault internal() {
    return json(500, "Internal Server Error", "");
  }

  static Fault badGateway() {
    return new Answer(
        502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body></body></html>");
  }

  static Fault conflict() {
    return json(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
            + " running",
        "");
  }

  static Fault unauthorized() {
    return json(401, "Unauthorized", "");
  }

  /** A refusal in words of the test's own. */
  static Fault badRequest(String why) {
    return json(400, "Bad Request: " + why, "");
  }

  private static Fault json(int code, String description, String rest) {
    return new Answer(
        code,
        "application/json",
        "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}"
            .formatted(code, description, rest));
  }
}
