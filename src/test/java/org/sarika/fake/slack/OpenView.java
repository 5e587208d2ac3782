package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A modal or a Home as Slack keeps it; guarded by the lock of {@link World}. */
final class OpenView {
  final String team;
  final String user;
  final String id;
  final Instant at;
  final Map<String, String> errors = new HashMap<>();
  ObjectNode json;
  int changes;
  boolean open = true;

  OpenView(String team, String user, String id, Instant at, ObjectNode json) {
    this.team = team;
    this.user = user;
    this.id = id;
    this.at = at;
    this.json = json;
  }

  boolean isHome() {
    return json.path("type").asText().equals("home");
  }

  View seen() {
    return new View(team, user, id, json.deepCopy(), at, changes, errors, open);
  }
}
