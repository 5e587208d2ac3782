package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A modal's fields with what somebody chose: labels of options, and texts for the text fields. */
final class Filled {
  private final JsonNode blocks;
  private final List<String> left;

  Filled(JsonNode blocks, List<String> chosen) {
    this.blocks = blocks;
    this.left = new ArrayList<>(chosen);
  }

  ObjectNode state() {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    ObjectNode values = state.putObject("values");
    for (JsonNode block : blocks) {
      JsonNode element = block.path(block.has("element") ? "element" : "accessory");
      put(values, block, element);
      block.path("elements").forEach(one -> put(values, block, one));
    }
    if (!left.isEmpty()) {
      throw new AssertionError("nothing in the dialog takes " + left);
    }
    return state;
  }

  private void put(ObjectNode values, JsonNode block, JsonNode element) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    boolean filled =
        switch (element.path("type").asText("")) {
          case "radio_buttons", "static_select" -> option(element, value);
          case "checkboxes" -> options(element, value);
          case "plain_text_input" -> text(element, value);
          default -> true;
        };
    boolean input = block.path("type").asText().equals("input");
    if (!filled && input && !block.path("optional").asBoolean()) {
      throw new AssertionError(
          "the dialog wants " + block.path("label").path("text").asText("a value"));
    }
    if (!value.isEmpty()) {
      value.put("type", element.path("type").asText());
      values
          .withObjectProperty(block.path("block_id").asText())
          .set(element.path("action_id").asText(), value);
    }
  }

  private boolean option(JsonNode element, ObjectNode value) {
    JsonNode chosen = chosen(element).orElse(element.path("initial_option"));
    value.set("selected_option", chosen.isMissingNode() ? value.nullNode() : chosen);
    return chosen.isObject();
  }

  private boolean options(JsonNode element, ObjectNode value) {
    var all = value.putArray("selected_options");
    Optional<JsonNode> next = chosen(element);
    while (next.isPresent()) {
      all.add(next.get());
      next = chosen(element);
    }
    return !all.isEmpty();
  }

  /** The option that one of the labels names. */
  private Optional<JsonNode> chosen(JsonNode element) {
    for (JsonNode option : element.path("options")) {
      String label = option.path("text").path("text").asText();
      Optional<String> named = left.stream().filter(label::contains).findFirst();
      if (named.isPresent()) {
        left.remove(named.get());
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  private boolean text(JsonNode element, ObjectNode value) {
    if (left.isEmpty()) {
      value.set("value", element.has("initial_value") ? element.path("initial_value") : null);
      return element.has("initial_value");
    }
    value.put("value", left.removeFirst());
    return true;
  }
}
