package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks an inline keyboard. */
final class Keyboard {
  private static final int LONGEST_DATA = 64;
  private static final int MOST_BUTTONS = 100;

  private Keyboard() {}

  /** The buttons from left to right and top to bottom; none for no markup. */
  static List<Shown.Button> read(JsonNode markup) {
    List<Shown.Button> buttons = new ArrayList<>();
    JsonNode rows = markup.path("inline_keyboard");
    boolean none = markup.isMissingNode();
    if (!none && (!markup.isObject() || !(rows.isMissingNode() || rows.isArray()))) {
      throw Refusal.badRequest("object expected as reply markup");
    }
    int number = 0;
    for (JsonNode row : rows) {
      if (!row.isArray()) {
        throw Refusal.badRequest("can't parse inline keyboard button: Array of buttons expected");
      }
      for (JsonNode button : row) {
        buttons.add(button(button, number));
      }
      number++;
    }
    if (buttons.size() > MOST_BUTTONS) {
      throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
    }
    return buttons;
  }

  private static Shown.Button button(JsonNode button, int row) {
    String text = button.path("text").asText("");
    String data = button.path("callback_data").asText("");
    String url = button.path("url").asText("");
    if (text.isBlank()) {
      throw Refusal.badRequest(
          "can't parse inline keyboard button: Field \"text\" must be of type String");
    }
    if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
      throw Refusal.badRequest("BUTTON_DATA_INVALID");
    }
    if (button.has("callback_data") && data.isEmpty()) {
      throw Refusal.badRequest("BUTTON_DATA_INVALID");
    }
    if (!url.isEmpty() && !url.matches("(https?|tg)://\\S+")) {
      throw Refusal.badRequest(
          "inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
    }
    if (button.size() < 2) {
      throw Refusal.badRequest(
          "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }
    return new Shown.Button(text, data, url, row);
  }
}
