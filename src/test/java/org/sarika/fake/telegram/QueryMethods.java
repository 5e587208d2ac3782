package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Presses and inline queries: asked by people, answered once by the bot; under the lock. */
final class QueryMethods {
  private static final int MOST_RESULTS = 50;
  private static final int LONGEST_NOTICE = 200;

  private final World world;
  private final Map<String, Instant> open = new HashMap<>();
  private final Map<String, Notice> notices = new HashMap<>();
  private final Map<String, InlineAnswer> answers = new HashMap<>();
  private Duration lifetime = Duration.ofSeconds(15);
  private long last = 4_000_000_000L;

  QueryMethods(World world) {
    this.world = world;
  }

  /** How long a press or an inline query may be answered. */
  void lifetime(Duration newLifetime) {
    lifetime = newLifetime;
  }

  String ask() {
    String id = String.valueOf(++last);
    open.put(id, world.now());
    return id;
  }

  Optional<Notice> notice(String id) {
    return Optional.ofNullable(notices.get(id));
  }

  Optional<InlineAnswer> inlineAnswer(String id) {
    return Optional.ofNullable(answers.get(id));
  }

  String answerCallback(Params params) {
    String id = params.text("callback_query_id");
    String text = params.text("text");
    if (text.length() > LONGEST_NOTICE) {
      throw Refusal.badRequest("MESSAGE_TOO_LONG");
    }
    end(id);
    notices.put(id, new Notice(text, params.flag("show_alert")));
    return "true";
  }

  String answerInline(Params params) {
    JsonNode results = params.node("results");
    if (!results.isArray()) {
      throw Refusal.badRequest("can't parse results JSON object");
    }
    if (results.size() > MOST_RESULTS) {
      throw Refusal.badRequest("RESULTS_TOO_MUCH");
    }
    if (params.text("next_offset").getBytes(StandardCharsets.UTF_8).length > 64) {
      throw Refusal.badRequest("NEXT_OFFSET_INVALID");
    }
    Set<String> ids = new HashSet<>();
    List<InlineAnswer.Result> read = new ArrayList<>();
    for (JsonNode result : results) {
      read.add(result(result, ids));
    }
    String id = params.text("inline_query_id");
    end(id);
    answers.put(
        id,
        new InlineAnswer(
            read,
            params.has("cache_time") ? params.number("cache_time") : 300,
            params.flag("is_personal")));
    return "true";
  }

  private static InlineAnswer.Result result(JsonNode result, Set<String> ids) {
    String id = result.path("id").asText("");
    if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > 64) {
      throw Refusal.badRequest("RESULT_ID_INVALID");
    }
    if (!ids.add(id)) {
      throw Refusal.badRequest("RESULT_ID_DUPLICATE");
    }
    if (!result.path("type").asText("").equals("article")) {
      throw Refusal.badRequest("RESULT_TYPE_INVALID");
    }
    String title = result.path("title").asText("");
    if (title.isBlank()) {
      throw Refusal.badRequest("ARTICLE_TITLE_EMPTY");
    }
    JsonNode content = result.path("input_message_content");
    Formatted text =
        content.has("rich_message")
            ? RichHtml.parse(content.path("rich_message").path("html").asText(""))
            : Texts.read(
                content.path("message_text").asText(""),
                content.path("parse_mode").asText(""),
                content.path("entities"));
    List<Shown.Button> buttons = Keyboard.read(result.path("reply_markup"));
    return new InlineAnswer.Result(
        id,
        title,
        result.path("description").asText(""),
        text,
        buttons,
        result.path("url").asText(""));
  }

  private void end(String id) {
    Instant asked = open.remove(id);
    if (asked == null || Objects.requireNonNull(asked).plus(lifetime).isBefore(world.now())) {
      throw Refusal.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
  }
}
