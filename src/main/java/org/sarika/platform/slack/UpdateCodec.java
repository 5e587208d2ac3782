package org.sarika.platform.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Updates to what the inbox keeps, and back. */
final class UpdateCodec {
  private static final Gson JSON = new Gson();

  private static final Map<String, Class<? extends SlackUpdate>> KINDS =
      Stream.of(
              SlackUpdate.Asked.class,
              SlackUpdate.Pressed.class,
              SlackUpdate.Rated.class,
              SlackUpdate.HomeOpened.class,
              SlackUpdate.PaneOpened.class,
              SlackUpdate.LinksShared.class,
              SlackUpdate.Uninstalled.class)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private UpdateCodec() {}

  static String write(SlackUpdate update) {
    JsonObject body = new JsonObject();
    body.addProperty("kind", update.getClass().getSimpleName());
    body.add("update", JSON.toJsonTree(update));
    return body.toString();
  }

  /** Empty for what another version wrote. */
  static Optional<SlackUpdate> read(String body) {
    try {
      JsonObject tree = JSON.fromJson(body, JsonObject.class);
      Class<? extends SlackUpdate> kind = KINDS.get(tree.get("kind").getAsString());
      return kind == null
          ? Optional.empty()
          : Optional.ofNullable(JSON.fromJson(tree.get("update"), kind));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
