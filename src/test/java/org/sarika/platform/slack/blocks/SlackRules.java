package org.sarika.platform.slack.blocks;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for everything that Slack gets from us, whatever is in it. Reads the plain JSON. */
final class SlackRules {
  /** All that may be in our JSON: nothing else, so no markup and no mention of any kind. */
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          entry("rich_text", Set.of("type", "block_id", "elements")),
          entry("rich_text_section", Set.of("type", "elements")),
          entry("rich_text_quote", Set.of("type", "elements")),
          entry("text", Set.of("type", "text", "style")),
          entry("link", Set.of("type", "text", "url")),
          entry("plain_text", Set.of("type", "text", "emoji")),
          entry("header", Set.of("type", "block_id", "text")),
          entry("divider", Set.of("type", "block_id")),
          entry("actions", Set.of("type", "block_id", "elements")),
          entry(
              "button",
              Set.of(
                  "type", "text", "action_id", "value", "accessibility_label", "confirm", "style")),
          entry("context_actions", Set.of("type", "block_id", "elements")),
          entry(
              "feedback_buttons",
              Set.of("type", "action_id", "positive_button", "negative_button")),
          entry("input", Set.of("type", "block_id", "label", "element", "optional")),
          entry("radio_buttons", Set.of("type", "action_id", "options")),
          entry(
              "plain_text_input",
              Set.of("type", "action_id", "multiline", "min_length", "max_length")));

  private static final Set<String> IN_VIEWS_ONLY =
      Set.of("input", "radio_buttons", "plain_text_input", "header");
  private static final Set<String> IN_MESSAGES_ONLY = Set.of("context_actions", "feedback_buttons");

  private final Set<String> links;

  /**
   * @param links all addresses that may be in it
   */
  SlackRules(Set<String> links) {
    this.links = links;
  }

  /** Checks a message and gives the words of its quotations, without a gap. */
  String message(SlackMessage message) {
    String text = message.text();
    assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(12_000).doesNotContain("<", ">");
    assertThat(text.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    assertThat(message.blocks().toString()).hasSizeLessThanOrEqualTo(10_000);
    assertThat(types(message.blocks())).doesNotContainAnyElementsOf(IN_VIEWS_ONLY);
    blocks(message.blocks(), 50);
    assertSaysAll(text, message.blocks());
    return quoted(message.blocks());
  }

  /** Checks a modal or a home page. */
  void view(JsonObject view) {
    assertThat(view.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(250_000);
    for (String label : List.of("title", "close", "submit")) {
      if (view.has(label)) {
        assertThat(plain(view.getAsJsonObject(label))).hasSizeBetween(1, 24);
      }
    }
    if (view.has("private_metadata")) {
      assertThat(view.get("private_metadata").getAsString())
          .matches("[A-Za-z0-9]{1,12}|[0-9a-z]{10} (https://hooks\\.slack\\.com/\\S{1,200})?");
      assertThat(view.get("callback_id").getAsString()).startsWith("sarika_");
    }
    JsonArray blocks = view.getAsJsonArray("blocks");
    assertThat(view.has("submit")).as("a form can be sent").isEqualTo(view.has("callback_id"));
    assertThat(types(blocks)).doesNotContainAnyElementsOf(IN_MESSAGES_ONLY);
    blocks(blocks, 100);
  }

  /** Checks blocks, wherever they are shown. */
  void blocks(JsonArray blocks, int most) {
    assertThat(blocks.size()).isBetween(1, most);
    Set<String> ids = new HashSet<>();
    for (JsonElement block : blocks) {
      String id = block.getAsJsonObject().get("block_id").getAsString();
      assertThat(id).hasSizeBetween(1, 255);
      assertThat(ids.add(id)).as("only block " + id).isTrue();
    }
    Set<String> actions = new HashSet<>();
    for (JsonObject object : objects(blocks)) {
      if (object.has("type")) {
        typed(object);
      }
      if (object.has("action_id")) {
        assertThat(object.get("action_id").getAsString()).hasSizeBetween(1, 255);
        assertThat(actions.add(object.get("action_id").getAsString())).isTrue();
      }
    }
  }

  private void typed(JsonObject object) {
    String type = object.get("type").getAsString();
    assertThat(KEYS).containsKey(type);
    assertThat(KEYS.get(type)).containsAll(object.keySet());
    switch (type) {
      case "text" -> {
        assertThat(object.get("text").getAsString()).isNotEmpty().hasSizeLessThanOrEqualTo(3000);
        assertThat(!object.has("style") || object.get("style").toString().equals("{\"bold\":true}"))
            .isTrue();
      }
      case "link" -> {
        assertThat(object.get("text").getAsString()).isNotEmpty();
        assertThat(links).contains(object.get("url").getAsString());
        assertThat(object.get("url").getAsString()).hasSizeLessThanOrEqualTo(3000);
      }
      case "plain_text" -> plain(object);
      case "header" -> assertThat(plain(object.getAsJsonObject("text"))).hasSizeBetween(1, 150);
      case "actions" -> {
        assertThat(object.getAsJsonArray("elements").size()).isBetween(1, 10);
        object.getAsJsonArray("elements").forEach(one -> button(one.getAsJsonObject()));
      }
      case "feedback_buttons" -> {
        String id = object.get("action_id").getAsString();
        pressable(object.getAsJsonObject("positive_button"), id);
        pressable(object.getAsJsonObject("negative_button"), id);
      }
      case "radio_buttons" -> {
        assertThat(object.getAsJsonArray("options").size()).isBetween(1, 10);
        for (JsonElement option : object.getAsJsonArray("options")) {
          assertThat(plain(option.getAsJsonObject().getAsJsonObject("text"))).hasSizeBetween(1, 75);
          assertThat(option.getAsJsonObject().get("value").getAsString()).hasSizeBetween(1, 75);
        }
      }
      case "rich_text", "rich_text_section", "rich_text_quote", "context_actions" ->
          assertThat(object.getAsJsonArray("elements")).isNotEmpty();
      default -> assertThat(object.keySet()).isNotEmpty();
    }
  }

  private static void button(JsonObject button) {
    assertThat(button.get("type").getAsString()).isEqualTo("button");
    pressable(button, button.get("action_id").getAsString());
    if (button.has("confirm")) {
      JsonObject confirm = button.getAsJsonObject("confirm");
      assertThat(plain(confirm.getAsJsonObject("title"))).hasSizeBetween(1, 100);
      assertThat(plain(confirm.getAsJsonObject("text"))).hasSizeBetween(1, 300);
      assertThat(plain(confirm.getAsJsonObject("confirm"))).hasSizeBetween(1, 30);
      assertThat(plain(confirm.getAsJsonObject("deny"))).hasSizeBetween(1, 30);
    }
  }

  private static void pressable(JsonObject button, String actionId) {
    assertThat(plain(button.getAsJsonObject("text"))).hasSizeBetween(1, 75).containsPattern("\\pL");
    assertThat(button.get("accessibility_label").getAsString()).isNotBlank().hasSizeBetween(2, 75);
    assertThat(button.get("value").getAsString()).hasSizeLessThanOrEqualTo(2000);
    assertThat(ButtonValue.decode(actionId, button.get("value").getAsString())).isPresent();
  }

  private static String plain(JsonObject text) {
    assertThat(text.get("type").getAsString()).isEqualTo("plain_text");
    assertThat(text.get("emoji").getAsBoolean()).isFalse();
    return text.get("text").getAsString();
  }

  /** The text that is read aloud leaves no word of the blocks out. */
  private static void assertSaysAll(String text, JsonArray blocks) {
    String said = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    int from = 0;
    for (JsonObject run : objects(blocks)) {
      if (run.has("type") && Set.of("text", "link").contains(run.get("type").getAsString())) {
        String words = run.get("text").getAsString();
        int at = said.indexOf(words, from);
        assertThat(at).as(words).isNotNegative();
        from = at + words.length();
      }
    }
  }

  /** The words of every quotation, one after the other. */
  static String quoted(JsonArray blocks) {
    StringBuilder words = new StringBuilder();
    quotations(blocks).forEach(words::append);
    return words.toString();
  }

  /** The words of each quotation. */
  static List<String> quotations(JsonArray blocks) {
    return objects(blocks).stream()
        .filter(object -> object.has("type"))
        .filter(object -> object.get("type").getAsString().equals("rich_text_quote"))
        .map(quotation -> {
          StringBuilder words = new StringBuilder();
          for (JsonElement run : quotation.getAsJsonArray("elements")) {
            assertThat(run.getAsJsonObject().get("type").getAsString()).isEqualTo("text");
            words.append(run.getAsJsonObject().get("text").getAsString());
          }
          return words.toString();
        })
        .toList();
  }

  private static List<String> types(JsonElement json) {
    return objects(json).stream()
        .filter(object -> object.has("type"))
        .map(object -> object.get("type").getAsString())
        .toList();
  }

  /** Every object within, in the order of the JSON. */
  private static List<JsonObject> objects(JsonElement json) {
    List<JsonObject> found = new ArrayList<>();
    if (json instanceof JsonObject object) {
      found.add(object);
      object.asMap().values().forEach(child -> found.addAll(objects(child)));
    } else if (json instanceof JsonArray array) {
      array.forEach(child -> found.addAll(objects(child)));
    }
    return found;
  }
}
