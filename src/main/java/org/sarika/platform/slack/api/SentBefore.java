package org.sarika.platform.slack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.OptionalLong;

/**
 * Looks whether a message is in its channel already. Slack knows no key by which it would recognise
 * a second try, so each message carries its id in its metadata.
 */
final class SentBefore {
  /**
   * The type of our messages' metadata; its payload has their id as {@code id} and when they were
   * made, in seconds.
   */
  static final String EVENT_TYPE = "sarika_reply";

  private static final int PAGE = 200;

  /** With a thousand replies since, nobody waits for one more. */
  private static final int MOST_PAGES = 5;

  /** So far our clock may be from Slack's. */
  private static final int SKEW_SECONDS = 600;

  private final SlackApi api;

  SentBefore(SlackApi api) {
    this.api = api;
  }

  /** What was found. */
  sealed interface Finding {
    /** It is there, with this id. */
    record There(String message) implements Finding {}

    /** It is not, or it has no id by which it could be found. */
    record NotThere() implements Finding {}

    /** Slack does not let us look, or not now. */
    record Unknown(ApiAnswer answer) implements Finding {}
  }

  /** Whether a call makes a message that carries its id. */
  static boolean canLook(SlackCall call) {
    return call.method().equals(SlackCall.POST_MESSAGE)
        && !id(call.params()).isEmpty()
        && !JsonText.text(call.params(), "channel").isEmpty();
  }

  Finding look(String token, SlackCall call) {
    if (!canLook(call)) {
      return new Finding.NotThere();
    }
    JsonObject params = call.params();
    String id = id(params);
    String thread = JsonText.text(params, "thread_ts");
    JsonObject where = new JsonObject();
    where.add("channel", params.get("channel"));
    where.addProperty("include_all_metadata", true);
    where.addProperty("limit", PAGE);
    if (!thread.isEmpty()) {
      where.addProperty("ts", thread);
    }
    madeAt(params)
        .ifPresent(made -> {
          where.addProperty("oldest", "%d.000000".formatted(made - SKEW_SECONDS));
          where.addProperty("inclusive", true);
        });
    return find(
        token, thread.isEmpty() ? "conversations.history" : "conversations.replies", where, id);
  }

  private Finding find(String token, String method, JsonObject where, String id) {
    for (int page = 0; page < MOST_PAGES; page++) {
      ApiAnswer answer = api.call(token, method, where);
      if (!(answer instanceof ApiAnswer.Done done)) {
        return new Finding.Unknown(answer);
      }
      for (JsonElement message : JsonText.array(done.body(), "messages")) {
        if (message instanceof JsonObject object && id(object).equals(id)) {
          return new Finding.There(JsonText.text(object, "ts"));
        }
      }
      String next = JsonText.text(done.body(), "response_metadata", "next_cursor");
      if (next.isEmpty()) {
        return new Finding.NotThere();
      }
      where.addProperty("cursor", next);
    }
    return new Finding.NotThere();
  }

  /** When the call was made, in seconds since 1970; empty if it does not say. */
  private static OptionalLong madeAt(JsonObject params) {
    String made = JsonText.text(params, "metadata", "event_payload", "made_at");
    return made.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(made)) : OptionalLong.empty();
  }

  /** The id in a message's metadata; empty if there is none of ours. */
  private static String id(JsonObject message) {
    return JsonText.text(message, "metadata", "event_type").equals(EVENT_TYPE)
        ? JsonText.text(message, "metadata", "event_payload", "id")
        : "";
  }
}
