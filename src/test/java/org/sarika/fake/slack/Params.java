package org.sarika.fake.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The parameters of a call. A nested object may come as JSON or as a string that holds JSON: forms
 * know only strings.
 *
 * @param json all of them
 */
record Params(ObjectNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();

  boolean has(String name) {
    JsonNode value = json.path(name);
    return json.hasNonNull(name) && !(value.isTextual() && value.asText().isEmpty());
  }

  /** A text; empty if it is not there. */
  String text(String name) {
    return json.path(name).asText("");
  }

  String required(String name) {
    if (!has(name)) {
      throw Refusal.arguments("missing required field: " + name);
    }
    return text(name);
  }

  boolean flag(String name) {
    String value = text(name);
    return value.equals("true") || value.equals("1");
  }

  int number(String name, int usual, String error) {
    if (!has(name)) {
      return usual;
    }
    if (!text(name).matches("\\d{1,9}")) {
      throw Refusal.of(error);
    }
    return Integer.parseInt(text(name));
  }

  /** An object or array; missing if it is not there; refused by this name if it is no JSON. */
  JsonNode node(String name, String error) {
    if (!has(name)) {
      return MissingNode.getInstance();
    }
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      return value;
    }
    try {
      return JSON.readTree(value.asText());
    } catch (JsonProcessingException e) {
      throw Refusal.of(error);
    }
  }
}
