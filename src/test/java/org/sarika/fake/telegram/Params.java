package org.sarika.fake.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The parameters of a call. A nested object may come as JSON or as a string that holds JSON, a
 * number as a string: forms know only strings.
 *
 * @param json all of them
 */
record Params(ObjectNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  /** A text; empty if it is not there. */
  String text(String name) {
    return json.path(name).asText("");
  }

  /** A number; zero if it is not there. */
  long number(String name) {
    JsonNode value = json.path(name);
    if (value.isTextual() && !value.asText().matches("-?\\d{1,18}")) {
      throw Refusal.badRequest("invalid " + name + " specified");
    }
    return value.asLong(0);
  }

  boolean flag(String name) {
    return json.path(name).asBoolean(false);
  }

  /** An object or array; missing if it is not there. */
  JsonNode node(String name) {
    JsonNode value = json.path(name);
    if (value.isNull()) {
      return MissingNode.getInstance();
    }
    return value.isTextual() ? parsed(name, value.asText()) : value;
  }

  private static JsonNode parsed(String name, String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("can't parse " + name + " JSON object");
    }
  }
}
