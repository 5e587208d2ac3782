package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Blocks as Slack gives them back: with ids for all of them and with what it takes for granted. */
final class Kept {
  private Kept() {}

  static JsonNode blocks(World world, JsonNode sent) {
    JsonNode kept = sent.deepCopy();
    for (JsonNode block : kept) {
      named(world, block, "block_id");
      block.path("elements").forEach(element -> element(world, element));
      element(world, block.path("accessory"));
      element(world, block.path("element"));
    }
    complete(kept);
    return kept;
  }

  private static void element(World world, JsonNode element) {
    String type = element.path("type").asText("");
    if (!type.startsWith("rich_text_")
        && !type.equals("plain_text")
        && !type.equals("mrkdwn")
        && !type.equals("image")) {
      named(world, element, "action_id");
    }
  }

  private static void named(World world, JsonNode node, String name) {
    if (node instanceof ObjectNode object && !object.has(name)) {
      object.put(name, world.id("").substring(2));
    }
  }

  private static void complete(JsonNode node) {
    if (node instanceof ObjectNode object) {
      switch (object.path("type").asText("")) {
        case "plain_text" -> object.put("emoji", object.path("emoji").asBoolean(true));
        case "mrkdwn" -> object.put("verbatim", object.path("verbatim").asBoolean(false));
        default -> {
          // Nothing is taken for granted.
        }
      }
    }
    node.forEach(Kept::complete);
  }
}
