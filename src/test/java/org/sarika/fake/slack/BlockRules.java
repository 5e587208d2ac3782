package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * What Slack demands of blocks. Kinds that the app does not use, such as tables and cards, are
 * refused.
 */
final class BlockRules {
  enum Place {
    MESSAGE(50),
    UNFURL(50),
    MODAL(100),
    HOME(100);

    private final int most;

    Place(int most) {
      this.most = most;
    }
  }

  /** All blocks of a message together, as JSON; nowhere documented. */
  private static final int LONGEST_MESSAGE = 13_200;

  private static final Set<String> ONLY_IN_MESSAGES = Set.of("context_actions", "markdown");

  private BlockRules() {}

  /** Refuses a message's blocks by Slack's names. */
  static void message(JsonNode blocks) {
    refuse(blocks, Place.MESSAGE, "invalid_blocks");
    if (blocks.toString().length() > LONGEST_MESSAGE) {
      throw Refusal.of("msg_blocks_too_long");
    }
  }

  static void refuse(JsonNode blocks, Place place, String error) {
    if (!blocks.isArray()) {
      throw Refusal.of(error + "_format");
    }
    Check check = new Check();
    check(blocks, place, check, "/blocks");
    if (!check.errors().isEmpty()) {
      throw Refusal.of(error, check.errors());
    }
  }

  static void check(JsonNode blocks, Place place, Check check, String pointer) {
    if (!blocks.isArray()) {
      check.fail(pointer, "must be an array");
    }
    if (blocks.size() > place.most) {
      check.fail(pointer, "no more than " + place.most + " items allowed");
    }
    for (int i = 0; i < blocks.size(); i++) {
      block(check.shape(blocks.path(i), pointer + "/" + i), place);
    }
  }

  private static void block(Shape block, Place place) {
    block.string("block_id", 255);
    block.check().blockId(block.at("block_id").asText(""), block.pointer("block_id"));
    if (ONLY_IN_MESSAGES.contains(block.type()) && place != Place.MESSAGE) {
      block.fail("unsupported type in this place: " + block.type());
    }
    switch (block.type()) {
      case "section" -> section(block);
      case "header" ->
          block.fields("block_id", "text").needs("text").text("text", Shape.Text.PLAIN, 150);
      case "divider" -> block.fields("block_id");
      case "context" -> context(block);
      case "actions" ->
          block.fields("block_id", "elements").array("elements", 1, 25).forEach(ElementRules::any);
      case "context_actions" ->
          block
              .fields("block_id", "elements")
              .array("elements", 1, 5)
              .forEach(ElementRules::contextAction);
      case "rich_text" -> RichTextRules.block(block);
      case "markdown" -> block.fields("block_id", "text").needs("text").string("text", 12_000);
      case "image" -> image(block);
      case "input" -> input(block);
      default -> block.fail("unsupported type: " + block.type());
    }
  }

  private static void section(Shape block) {
    block
        .fields("block_id", "text", "fields", "accessory", "expand")
        .text("text", Shape.Text.ANY, 3000)
        .flag("expand");
    if (!block.has("text") && !block.has("fields")) {
      block.fail("missing required field: text or fields");
    }
    if (block.has("fields")) {
      block.array("fields", 1, 10).forEach(field -> field.isText(Shape.Text.ANY, 2000));
    }
    if (block.has("accessory")) {
      ElementRules.any(block.object("accessory"));
    }
  }

  private static void context(Shape block) {
    for (Shape element : block.fields("block_id", "elements").array("elements", 1, 10)) {
      if (element.type().equals("image")) {
        ElementRules.any(element);
      } else {
        element.isText(Shape.Text.ANY, 3000);
      }
    }
  }

  private static void image(Shape block) {
    block
        .fields("block_id", "image_url", "alt_text", "title")
        .needs("image_url", "alt_text")
        .url("image_url", 3000)
        .string("alt_text", 2000)
        .text("title", Shape.Text.PLAIN, 2000);
  }

  private static void input(Shape block) {
    block
        .fields("block_id", "label", "element", "hint", "optional", "dispatch_action")
        .needs("label", "element")
        .text("label", Shape.Text.PLAIN, 2000)
        .text("hint", Shape.Text.PLAIN, 2000)
        .flag("optional", "dispatch_action");
    if (List.of("button", "overflow", "image").contains(block.at("element").path("type").asText())) {
      block.fail("unsupported element");
    }
    ElementRules.any(block.object("element"));
  }
}
