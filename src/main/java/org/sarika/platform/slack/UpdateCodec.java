package org.sarika.platform.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Updates to what the inbox keeps, and back. */
final class UpdateCodec {
  private static final Gson JSON = new Gson();
  private static final Gson WITH_NULLS = new GsonBuilder().serializeNulls().create();

  private static final Map<String, Class<? extends SlackUpdate>> KINDS =
      Stream.of(
              SlackUpdate.Asked.class,
              SlackUpdate.Pressed.class,
              SlackUpdate.Rated.class,
              SlackUpdate.Handed.class,
              SlackUpdate.Rejected.class,
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
          : Optional.<SlackUpdate>ofNullable(JSON.fromJson(tree.get("update"), kind))
              .filter(UpdateCodec::isWhole);
    } catch (RuntimeException e) {
      // Gson throws many kinds, and wraps what a record throws at its making.
      return Optional.empty();
    }
  }

  /** What is missing would be null in a record. */
  private static boolean isWhole(SlackUpdate update) {
    return isWhole(WITH_NULLS.toJsonTree(update));
  }

  private static boolean isWhole(JsonElement tree) {
    return tree instanceof JsonObject object
        ? object.asMap().values().stream().allMatch(UpdateCodec::isWhole)
        : !tree.isJsonNull();
  }
}
