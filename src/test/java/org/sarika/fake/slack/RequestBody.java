package org.sarika.fake.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the parameters of a call from its query and its body. */
final class RequestBody {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RequestBody() {}

  static Params read(String contentType, String query, byte[] body) {
    ObjectNode params = JSON.createObjectNode();
    form(query, params);
    String type = contentType.toLowerCase(Locale.ROOT);
    String text = new String(body, StandardCharsets.UTF_8);
    if (type.startsWith("application/x-www-form-urlencoded")) {
      form(text, params);
    } else if (type.startsWith("application/json")) {
      params.setAll(object(text));
    } else if (!text.isBlank()) {
      throw Refusal.of("invalid_post_type");
    }
    return new Params(params);
  }

  private static ObjectNode object(String text) {
    JsonNode read;
    try {
      read = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw Refusal.of("invalid_json");
    }
    if (read instanceof ObjectNode object) {
      return object;
    }
    throw Refusal.of("json_not_object");
  }

  static void form(String text, ObjectNode params) {
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        params.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
