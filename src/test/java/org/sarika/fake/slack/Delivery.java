package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Something that the app is to be told, until it acknowledges it; guarded by {@link World}. */
final class Delivery {
  /**
   * One time that it is sent.
   *
   * @param envelope its id, another one each time
   * @param number counted from zero
   * @param reason why it is not the first; empty if it is
   */
  record Attempt(String envelope, int number, String reason, long nanos) {}

  final String id;
  final String kind;
  final String team;
  final ObjectNode payload;

  /** Whether the acknowledgement may say something. */
  final boolean answerable;

  final Consumer<JsonNode> answered;
  final Map<String, Attempt> attempts = new HashMap<>();
  Instant sent = Instant.EPOCH;
  long firstSent;
  long lastSent;
  long due;
  boolean inFlight;
  int failures;
  String reason = "";

  Delivery(
      String id,
      String kind,
      String team,
      ObjectNode payload,
      boolean answerable,
      Consumer<JsonNode> answered) {
    this.id = id;
    this.kind = kind;
    this.team = team;
    this.payload = payload;
    this.answerable = answerable;
    this.answered = answered;
    this.due = System.nanoTime();
  }

  Attempt next(String envelope, Instant now) {
    lastSent = System.nanoTime();
    if (attempts.isEmpty()) {
      firstSent = lastSent;
      sent = now;
    }
    inFlight = true;
    Attempt attempt = new Attempt(envelope, attempts.size(), reason, lastSent);
    attempts.put(envelope, attempt);
    return attempt;
  }
}
