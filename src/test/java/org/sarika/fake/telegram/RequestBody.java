package org.sarika.fake.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the parameters of a call in each of the three forms in which they may come. */
final class RequestBody {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern PART_NAME = Pattern.compile("name=\"([^\"]*)\"");

  private RequestBody() {}

  static Params read(String contentType, String query, byte[] body) {
    ObjectNode params = JSON.createObjectNode();
    form(query, params);
    String type = contentType.toLowerCase(Locale.ROOT);
    String text = new String(body, StandardCharsets.UTF_8);
    if (type.startsWith("multipart/form-data")) {
      multipart(contentType, text, params);
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
      form(text, params);
    } else if (type.startsWith("application/json") && !text.isBlank()) {
      params.setAll(object(text));
    }
    return new Params(params);
  }

  private static ObjectNode object(String text) {
    try {
      JsonNode read = JSON.readTree(text);
      if (read instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // Refused below, as what is no object.
    }
    throw Refusal.badRequest("can't parse request body as a JSON object");
  }

  private static void form(String text, ObjectNode params) {
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

  private static void multipart(String contentType, String text, ObjectNode params) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refusal.badRequest("boundary not found");
    }
    for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int blank = part.indexOf("\r\n\r\n");
      Matcher name = PART_NAME.matcher(part);
      if (blank >= 0 && name.find()) {
        String value = part.substring(blank + 4);
        params.put(
            name.group(1), value.endsWith("\r\n") ? value.substring(0, value.length() - 2) : value);
      }
    }
  }
}
