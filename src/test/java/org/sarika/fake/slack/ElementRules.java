package org.sarika.fake.slack;

/** What Slack demands of the elements inside of blocks. */
final class ElementRules {
  private ElementRules() {}

  static void any(Shape element) {
    actionId(element);
    switch (element.type()) {
      case "button" -> button(element);
      case "overflow" -> {
        element.fields("action_id", "options", "confirm").needs("action_id");
        options(element, 1, 5);
        confirm(element);
      }
      case "static_select" -> {
        element
            .fields("action_id", "options", "placeholder", "initial_option", "confirm")
            .text("placeholder", Shape.Text.PLAIN, 150);
        options(element, 1, 100);
        confirm(element);
      }
      case "radio_buttons" -> {
        element.fields("action_id", "options", "initial_option", "confirm", "focus_on_load");
        options(element, 1, 10);
        confirm(element);
      }
      case "checkboxes" -> {
        element.fields("action_id", "options", "initial_options", "confirm", "focus_on_load");
        options(element, 1, 10);
        confirm(element);
      }
      case "plain_text_input" ->
          element
              .fields(
                  "action_id",
                  "placeholder",
                  "initial_value",
                  "multiline",
                  "min_length",
                  "max_length",
                  "focus_on_load",
                  "dispatch_action_config")
              .text("placeholder", Shape.Text.PLAIN, 150)
              .flag("multiline", "focus_on_load");
      case "image" ->
          element
              .fields("image_url", "alt_text")
              .needs("image_url", "alt_text")
              .url("image_url", 3000)
              .string("alt_text", 2000);
      default -> element.fail("unsupported type: " + element.type());
    }
  }

  static void contextAction(Shape element) {
    actionId(element);
    switch (element.type()) {
      case "feedback_buttons" -> {
        element
            .fields("action_id", "positive_button", "negative_button")
            .needs("positive_button", "negative_button");
        side(element.object("positive_button"));
        side(element.object("negative_button"));
      }
      case "icon_button" -> {
        element
            .fields(
                "action_id",
                "icon",
                "text",
                "value",
                "confirm",
                "accessibility_label",
                "visible_to_user_ids")
            .needs("icon", "text")
            .oneOf("icon", "trash")
            .text("text", Shape.Text.PLAIN, 75)
            .string("value", 2000)
            .string("accessibility_label", 75);
        confirm(element);
      }
      default -> element.fail("unsupported type: " + element.type());
    }
  }

  private static void side(Shape side) {
    side.fields("text", "value", "accessibility_label")
        .needs("text", "value")
        .text("text", Shape.Text.PLAIN, 75)
        .string("value", 2000)
        .string("accessibility_label", 75);
    if (!side.type().isEmpty()) {
      side.fail("no more than the allowed fields: type");
    }
  }

  private static void actionId(Shape element) {
    element.string("action_id", 255);
    element.check().actionId(element.at("action_id").asText(""), element.pointer("action_id"));
  }

  private static void button(Shape element) {
    element
        .fields("action_id", "text", "url", "value", "style", "confirm", "accessibility_label")
        .needs("text")
        .text("text", Shape.Text.PLAIN, 75)
        .url("url", 3000)
        .string("value", 2000)
        .oneOf("style", "primary", "danger")
        .string("accessibility_label", 75);
    confirm(element);
  }

  private static void confirm(Shape element) {
    if (element.has("confirm")) {
      element
          .object("confirm")
          .fields("title", "text", "confirm", "deny", "style")
          .needs("title", "text", "confirm", "deny")
          .text("title", Shape.Text.PLAIN, 100)
          .text("text", Shape.Text.ANY, 300)
          .text("confirm", Shape.Text.PLAIN, 30)
          .text("deny", Shape.Text.PLAIN, 30)
          .oneOf("style", "primary", "danger");
    }
  }

  private static void options(Shape element, int least, int most) {
    for (Shape option : element.array("options", least, most)) {
      option
          .fields("text", "value", "description")
          .needs("text", "value")
          .text("text", Shape.Text.ANY, 75)
          .string("value", 150)
          .text("description", Shape.Text.ANY, 75);
    }
    if (element.has("initial_option")) {
      boolean known = false;
      for (var option : element.at("options")) {
        known |= option.equals(element.at("initial_option"));
      }
      if (!known) {
        element.fail("initial_option must be one of the options");
      }
    }
  }
}
