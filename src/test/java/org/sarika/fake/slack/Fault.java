package org.sarika.fake.slack;

import java.time.Duration;

/** What goes wrong with a call. */
public sealed interface Fault {
  /**
   * Another answer; the call has no effect.
   *
   * @param retryAfter the header's seconds; zero for none
   */
  record Answer(int status, String contentType, String body, int retryAfter) implements Fault {}

  /** Nothing for a while, then the connection is closed; the call has no effect. */
  record Hang(Duration time) implements Fault {}

  /** The connection is closed without an answer. */
  record Drop(boolean afterAccepting) implements Fault {}

  /** The call has its effect; the answer breaks off in the middle. */
  record Half() implements Fault {}

  /** The call has its effect; the answer comes late. */
  record Late(Duration delay) implements Fault {}

  static Fault tooMany(int seconds) {
    return new Answer(
        429, "application/json; charset=utf-8", "{\"ok\":false,\"error\":\"ratelimited\"}", seconds);
  }

  /** {@code ok:false} by its name. */
  static Fault refused(String error) {
    return new Answer(
        200,
        "application/json; charset=utf-8",
        "{\"ok\":false,\"error\":\"%s\"}".formatted(error),
        0);
  }

  static Fault internal() {
    return new Answer(500, "text/html", "", 0);
  }

  static Fault unavailable() {
    return new Answer(
        503, "text/html", "<html><head><title>Server Error</title></head><body></body></html>", 0);
  }

  /** A page where JSON should be, and as if all were well. */
  static Fault page() {
    return new Answer(200, "text/html", "<!DOCTYPE html><title>Slack</title>", 0);
  }
}
