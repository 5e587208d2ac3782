package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with blocks, in words like Slack's, each with where it is. */
final class Check {
  private final List<String> errors = new ArrayList<>();
  private final Set<String> blockIds = new HashSet<>();
  private final Set<String> actionIds = new HashSet<>();

  List<String> errors() {
    return List.copyOf(errors);
  }

  void fail(String pointer, String why) {
    errors.add("[ERROR] " + why + " [json-pointer:" + pointer + "]");
  }

  Shape shape(JsonNode node, String pointer) {
    return new Shape(this, node, pointer);
  }

  /** Slack forbids the same one twice. */
  void blockId(String id, String pointer) {
    if (!id.isEmpty() && !blockIds.add(id)) {
      fail(pointer, "`block_id` " + id + " already exists");
    }
  }

  /** Slack forbids it in one block; this fake in all, as it makes presses ambiguous. */
  void actionId(String id, String pointer) {
    if (!id.isEmpty() && !actionIds.add(id)) {
      fail(pointer, "`action_id` " + id + " already exists");
    }
  }
}
