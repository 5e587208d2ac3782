package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a call wants to be shown, checked. */
final class Texts {
  private static final int LONGEST = 4096;

  private Texts() {}

  /** From {@code text}, {@code parse_mode} and {@code entities}, as in {@code sendMessage}. */
  static Formatted read(Params params) {
    return read(params.text("text"), params.text("parse_mode"), params.node("entities"));
  }

  static Formatted read(String text, String parseMode, JsonNode entities) {
    if (text.isEmpty()) {
      throw Refusal.badRequest("message text is empty");
    }
    Formatted content = parse(text, parseMode, entities);
    if (content.text().isBlank()) {
      throw Refusal.badRequest("text must be non-empty");
    }
    if (content.text().length() > LONGEST) {
      throw Refusal.badRequest("message is too long");
    }
    return content;
  }

  private static Formatted parse(String text, String parseMode, JsonNode entities) {
    return switch (parseMode.toLowerCase(Locale.ROOT)) {
      case "" -> new Formatted(text, entities(text, entities));
      case "html" -> HtmlText.parse(text);
      // Telegram knows two kinds of Markdown; we never send them.
      default -> throw Refusal.badRequest("unsupported parse_mode");
    };
  }

  private static List<Formatted.Entity> entities(String text, JsonNode entities) {
    List<Formatted.Entity> read = new ArrayList<>();
    for (JsonNode entity : entities) {
      int offset = entity.path("offset").asInt(-1);
      int length = entity.path("length").asInt(0);
      if (offset < 0 || length <= 0 || offset + length > text.length()) {
        throw Refusal.badRequest("ENTITY_BOUNDS_INVALID");
      }
      read.add(
          new Formatted.Entity(
              entity.path("type").asText(), offset, length, entity.path("url").asText("")));
    }
    return read;
  }
}
