package org.sarika.platform.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One call of the Bot API.
 *
 * @param method such as {@code sendMessage}
 * @param params as Telegram wants them
 * @param plain the words without markup, for when Telegram refuses the markup; empty if there are
 *     none
 */
record Outgoing(String method, ObjectNode params, String plain) {
  private static final JsonMapper JSON = new JsonMapper();

  Outgoing {
    params = params.deepCopy();
  }

  /** As a parcel's body. */
  String encode() {
    ObjectNode body = JSON.createObjectNode();
    body.put("method", method).put("plain", plain).set("params", params);
    return body.toString();
  }

  /**
   * From a parcel's body.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Outgoing decode(String body) {
    JsonNode tree;
    try {
      tree = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a parcel for Telegram is not JSON", e);
    }
    if (tree.path("method").isTextual() && tree.path("params") instanceof ObjectNode params) {
      return new Outgoing(tree.path("method").asText(), params, tree.path("plain").asText());
    }
    throw new IllegalArgumentException("a parcel for Telegram has no method or no parameters");
  }
}
