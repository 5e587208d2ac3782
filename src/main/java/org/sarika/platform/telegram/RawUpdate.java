package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An update as it came, not looked into.
 *
 * @param id grows with every update; may start anew after a week without any
 * @param json all of it
 */
record RawUpdate(long id, JsonNode json) {
  /** Those that have an id; the others cannot be told apart and are left out. */
  static List<RawUpdate> in(JsonNode result) {
    List<RawUpdate> updates = new ArrayList<>();
    for (JsonNode update : result) {
      JsonNode id = update.path("update_id");
      if (id.isIntegralNumber() && id.canConvertToLong()) {
        updates.add(new RawUpdate(id.longValue(), update));
      }
    }
    return updates;
  }

  /** Which kind it is, such as {@code message}; empty if it is none. */
  String kind() {
    for (String name : (Iterable<String>) json::fieldNames) {
      if (!name.equals("update_id")) {
        return name;
      }
    }
    return "";
  }

  @Override
  public String toString() {
    return "update " + id;
  }
}
