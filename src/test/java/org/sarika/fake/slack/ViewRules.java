package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;

/** What Slack demands of modals and Homes. */
final class ViewRules {
  private ViewRules() {}

  static void modal(JsonNode view) {
    refuse(view, "modal");
  }

  static void home(JsonNode view) {
    refuse(view, "home");
  }

  private static void refuse(JsonNode view, String type) {
    Check check = new Check();
    Shape shape = check.shape(view, "/view");
    if (!shape.type().equals(type)) {
      shape.fail("unsupported type: " + shape.type());
    }
    shape
        .needs("blocks")
        .string("private_metadata", 0, 3000)
        .string("callback_id", 0, 255)
        .string("external_id", 0, 255);
    boolean modal = type.equals("modal");
    if (modal) {
      modalFields(shape);
    } else {
      shape.fields("blocks", "private_metadata", "callback_id", "external_id");
    }
    BlockRules.check(
        view.path("blocks"),
        modal ? BlockRules.Place.MODAL : BlockRules.Place.HOME,
        check,
        "/view/blocks");
    if (!check.errors().isEmpty()) {
      throw Refusal.of("invalid_arguments", check.errors());
    }
  }

  private static void modalFields(Shape shape) {
    shape
        .fields(
            "title",
            "blocks",
            "close",
            "submit",
            "private_metadata",
            "callback_id",
            "clear_on_close",
            "notify_on_close",
            "external_id",
            "submit_disabled")
        .needs("title")
        .text("title", Shape.Text.PLAIN, 24)
        .text("close", Shape.Text.PLAIN, 24)
        .text("submit", Shape.Text.PLAIN, 24)
        .flag("clear_on_close", "notify_on_close", "submit_disabled");
    for (JsonNode block : shape.at("blocks")) {
      if (block.path("type").asText("").equals("input") && !shape.has("submit")) {
        shape.fail("submit is required when an input block is within blocks");
      }
    }
  }
}
