package org.sarika.platform.slack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON of which nothing can be taken for granted. */
final class JsonText {
  private JsonText() {}

  /** An object; empty if the text is none. */
  static Optional<JsonObject> object(String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** A text or number that is reached by these names; empty if there is none. */
  static String text(JsonObject object, String... path) {
    @Nullable JsonElement element = object;
    for (String name : path) {
      element = element instanceof JsonObject inner ? inner.get(name) : null;
    }
    return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
  }

  /** An array; an empty one if there is none. */
  static JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray array ? array : new JsonArray();
  }
}
