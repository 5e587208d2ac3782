package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;

/** What Slack demands of rich text. */
final class RichTextRules {
  private static final int LONGEST_TEXT = 12_000;

  private RichTextRules() {}

  static void block(Shape block) {
    block.fields("block_id", "elements").needs("elements");
    block.array("elements", 1, 200).forEach(RichTextRules::part);
  }

  private static void part(Shape part) {
    switch (part.type()) {
      case "rich_text_section" -> leaves(part.fields("elements"));
      case "rich_text_quote" -> leaves(part.fields("elements", "border"));
      case "rich_text_preformatted" -> leaves(part.fields("elements", "border", "language"));
      case "rich_text_list" -> {
        part.fields("elements", "style", "indent", "offset", "border")
            .needs("style")
            .oneOf("style", "bullet", "ordered");
        for (Shape item : part.array("elements", 1, 500)) {
          if (!item.type().equals("rich_text_section")) {
            item.fail("unsupported type: " + item.type());
          }
          leaves(item.fields("elements"));
        }
      }
      default -> part.fail("unsupported type: " + part.type());
    }
  }

  private static void leaves(Shape part) {
    part.array("elements", 0, 2000).forEach(RichTextRules::leaf);
  }

  private static void leaf(Shape leaf) {
    switch (leaf.type()) {
      case "text" -> leaf.fields("text", "style").needs("text").string("text", LONGEST_TEXT);
      case "link" ->
          leaf.fields("url", "text", "unsafe", "style")
              .needs("url")
              .url("url", 3000)
              .string("text", LONGEST_TEXT)
              .flag("unsafe");
      case "emoji" -> leaf.fields("name", "unicode", "style", "skin_tone").needs("name");
      case "user" -> leaf.fields("user_id", "style").needs("user_id");
      case "usergroup" -> leaf.fields("usergroup_id", "style").needs("usergroup_id");
      case "channel" -> leaf.fields("channel_id", "style").needs("channel_id");
      case "broadcast" ->
          leaf.fields("range", "style").needs("range").oneOf("range", "here", "channel", "everyone");
      case "date" ->
          leaf.fields("timestamp", "format", "url", "fallback", "style")
              .needs("timestamp", "format");
      case "color" -> leaf.fields("value", "style").needs("value");
      default -> leaf.fail("unsupported type: " + leaf.type());
    }
    JsonNode style = leaf.at("style");
    if (!style.isMissingNode()) {
      leaf.object("style")
          .fields(
              "bold",
              "italic",
              "strike",
              "code",
              "underline",
              "highlight",
              "client_highlight",
              "unlink")
          .flag("bold", "italic", "strike", "code", "underline", "highlight");
    }
  }
}
