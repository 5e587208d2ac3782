package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.sarika.chat.ConversationId;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.Tokens;

/**
 * Finds the direct conversation with a person. A message can be sent to the person's id as well,
 * but only in a conversation whose id is known it can be looked for after a crash.
 */
final class DirectChannels {
  private final SlackApi api;
  private final Tokens tokens;

  DirectChannels(SlackApi api, Tokens tokens) {
    this.api = api;
    this.tokens = tokens;
  }

  /** Where to write to who is in a direct conversation; empty if Slack cannot be asked now. */
  Optional<Place> of(ConversationId conversation) {
    Place place = Place.of(conversation);
    return tokens
        .of(place.team())
        .flatMap(token ->
            switch (api.call(token, "conversations.open", users(place.person()))) {
              case ApiAnswer.Done done -> Optional.of(place.in(channel(done, place)));
              // Whatever Slack has against it, it says again to the message itself.
              case ApiAnswer.Refused _ -> Optional.of(place);
              case ApiAnswer.Limited _,
                  ApiAnswer.Unreached _,
                  ApiAnswer.Silence _,
                  ApiAnswer.Garbled _ ->
                  Optional.empty();
            });
  }

  private static JsonObject users(String person) {
    JsonObject params = new JsonObject();
    params.addProperty("users", person);
    return params;
  }

  private static String channel(ApiAnswer.Done done, Place place) {
    return done.body().get("channel") instanceof JsonObject channel && channel.has("id")
        ? channel.get("id").getAsString()
        : place.channel();
  }
}
