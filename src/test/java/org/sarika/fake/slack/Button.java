package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be pressed; each side of feedback buttons counts as one.
 *
 * @param url where it leads; empty for others
 * @param spoken what screen readers say; empty for the label
 * @param element all of it; of feedback buttons the side that is pressed
 */
public record Button(
    String type,
    String label,
    String actionId,
    String blockId,
    String value,
    String url,
    String spoken,
    JsonNode element) {

  static List<Button> all(JsonNode blocks) {
    List<Button> found = new ArrayList<>();
    for (JsonNode block : blocks) {
      String id = block.path("block_id").asText("");
      block.path("elements").forEach(element -> add(found, id, element));
      add(found, id, block.path("accessory"));
    }
    return found;
  }

  private static void add(List<Button> found, String block, JsonNode element) {
    String action = element.path("action_id").asText("");
    switch (element.path("type").asText("")) {
      case "button", "icon_button" -> found.add(button("", block, action, element));
      case "feedback_buttons" -> {
        found.add(button("feedback_buttons", block, action, element.path("positive_button")));
        found.add(button("feedback_buttons", block, action, element.path("negative_button")));
      }
      default -> {
        // It is not pressed.
      }
    }
  }

  private static Button button(String type, String block, String action, JsonNode element) {
    return new Button(
        type.isEmpty() ? element.path("type").asText() : type,
        element.path("text").path("text").asText(""),
        action,
        block,
        element.path("value").asText(""),
        element.path("url").asText(""),
        element.path("accessibility_label").asText(""),
        element);
  }

  static Optional<Button> find(List<Button> buttons, String label) {
    return buttons.stream()
        .filter(button -> button.label().equals(label))
        .findFirst()
        .or(() -> buttons.stream().filter(button -> button.label().contains(label)).findFirst());
  }
}
