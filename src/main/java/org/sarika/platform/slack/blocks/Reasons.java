package org.sarika.platform.slack.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarika.chat.Rating;

/** Why an answer was not helpful, as a form asks it. */
final class Reasons {
  static final List<Rating> ALL =
      List.of(Rating.WRONG, Rating.OUTDATED, Rating.MISSING, Rating.BAD_QUOTE);

  private Reasons() {}

  static String word(Rating reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What was chosen, wherever in the form; Slack's payload may be anything. */
  static Optional<Rating> chosen(JsonObject state) {
    return children(state.get("values"))
        .flatMap(Reasons::children)
        .flatMap(answer -> Stream.ofNullable(answer.getAsJsonObject().get("selected_option")))
        .flatMap(Reasons::reason)
        .findFirst();
  }

  private static Stream<JsonElement> children(@Nullable JsonElement parent) {
    return parent instanceof JsonObject object
        ? object.asMap().values().stream().filter(JsonElement::isJsonObject)
        : Stream.empty();
  }

  private static Stream<Rating> reason(JsonElement option) {
    return option instanceof JsonObject object && object.get("value") instanceof JsonPrimitive value
        ? ALL.stream().filter(reason -> word(reason).equals(value.getAsString()))
        : Stream.empty();
  }
}
