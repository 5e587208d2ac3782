package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A message as Slack keeps it; guarded by the lock of {@link World}. */
final class Stored {
  final String team;
  final String channel;
  final String ts;

  /** As it stands in payloads and answers, with its metadata. */
  final ObjectNode json;

  final Instant at;

  /** Who alone sees it; empty for everybody. */
  String ephemeralTo = "";

  /** Delivery behind the response_url it came by; empty for none. */
  String via = "";

  /** The method that made it; empty for what people wrote. */
  String method = "";

  int edits;
  boolean deleted;

  Stored(String team, String channel, String ts, ObjectNode json, Instant at) {
    this.team = team;
    this.channel = channel;
    this.ts = ts;
    this.json = json;
    this.at = at;
  }

  boolean byApp() {
    return !method.isEmpty();
  }

  boolean isSeenBy(String person) {
    return !deleted && (ephemeralTo.isEmpty() || ephemeralTo.equals(person));
  }

  String threadTs() {
    return json.path("thread_ts").asText("");
  }

  /** Whether it stands in a thread and is not its beginning. */
  boolean isReply() {
    return !threadTs().isEmpty() && !threadTs().equals(ts);
  }

  /** For answers: the metadata only if it was asked for. */
  ObjectNode json(boolean withMetadata) {
    ObjectNode copy = json.deepCopy();
    if (!withMetadata) {
      copy.remove("metadata");
    }
    return copy;
  }

  Shown shown() {
    return new Shown(
        team,
        channel,
        ts,
        isReply() ? threadTs() : "",
        json.path("text").asText(""),
        json.path("blocks").deepCopy(),
        json.path("metadata").deepCopy(),
        ephemeralTo,
        via,
        method,
        at,
        edits,
        deleted);
  }
}
