package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a reader sees of blocks. */
final class Words {
  private static final Pattern LINK = Pattern.compile("<((?:https?|mailto)[^|>]*)(?:\\|([^>]*))?>");
  private static final Pattern PING = Pattern.compile("<([!@#][^>]*)>");

  private Words() {}

  /** The pieces in their order. */
  static List<String> of(JsonNode blocks) {
    List<String> words = new ArrayList<>();
    blocks.forEach(block -> block(block, words));
    return words.stream().filter(piece -> !piece.isBlank()).toList();
  }

  private static void block(JsonNode block, List<String> words) {
    switch (block.path("type").asText("")) {
      case "rich_text" -> block.path("elements").forEach(part -> words.add(rich(part)));
      case "input" -> {
        words.add(text(block.path("label")));
        element(block.path("element"), words);
        words.add(text(block.path("hint")));
      }
      case "markdown" -> words.add(block.path("text").asText());
      case "image" -> words.add(block.path("alt_text").asText());
      default -> {
        words.add(text(block.path("text")));
        block.path("fields").forEach(field -> words.add(text(field)));
        block.path("elements").forEach(element -> element(element, words));
        element(block.path("accessory"), words);
      }
    }
  }

  private static void element(JsonNode element, List<String> words) {
    switch (element.path("type").asText("")) {
      case "plain_text", "mrkdwn" -> words.add(text(element));
      case "image" -> words.add(element.path("alt_text").asText());
      case "feedback_buttons" -> {
        words.add(text(element.path("positive_button").path("text")));
        words.add(text(element.path("negative_button").path("text")));
      }
      default -> {
        words.add(text(element.path("text")));
        element.path("options").forEach(option -> words.add(text(option.path("text"))));
      }
    }
  }

  /** A text object. */
  private static String text(JsonNode object) {
    String text = object.path("text").asText("");
    return object.path("type").asText("").equals("mrkdwn") ? plain(text) : text;
  }

  /** What mrkdwn shows: links by their label, entities as characters. */
  static String plain(String mrkdwn) {
    return LINK.matcher(mrkdwn)
        .replaceAll(link ->
            Matcher.quoteReplacement(link.group(link.group(2) == null ? 1 : 2)))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String rich(JsonNode part) {
    boolean list = part.path("type").asText("").equals("rich_text_list");
    return StreamSupport.stream(part.path("elements").spliterator(), false)
        .map(list ? Words::rich : Words::leaf)
        .collect(Collectors.joining(list ? "\n" : ""));
  }

  private static String leaf(JsonNode leaf) {
    return switch (leaf.path("type").asText("")) {
      case "link" -> leaf.path("text").asText(leaf.path("url").asText());
      case "emoji" -> ":" + leaf.path("name").asText() + ":";
      case "user" -> "<@" + leaf.path("user_id").asText() + ">";
      case "channel" -> "<#" + leaf.path("channel_id").asText() + ">";
      case "broadcast" -> "<!" + leaf.path("range").asText() + ">";
      default -> leaf.path("text").asText(leaf.path("fallback").asText(""));
    };
  }

  static List<String> quotes(JsonNode blocks) {
    List<String> quotes = new ArrayList<>();
    for (JsonNode block : blocks) {
      for (JsonNode part : block.path("elements")) {
        if (part.path("type").asText("").equals("rich_text_quote")) {
          quotes.add(rich(part));
        }
      }
    }
    return quotes;
  }

  static List<String> links(JsonNode blocks) {
    List<String> links = new ArrayList<>();
    for (JsonNode found : all(blocks)) {
      switch (found.path("type").asText()) {
        case "link" -> links.add(found.path("url").asText());
        case "mrkdwn" ->
            LINK.matcher(found.path("text").asText()).results().forEach(x -> links.add(x.group(1)));
        default -> {
          // It has no link.
        }
      }
    }
    return links;
  }

  static List<String> pings(String text, JsonNode blocks) {
    List<String> pings = new ArrayList<>();
    PING.matcher(text).results().forEach(found -> pings.add(found.group(1)));
    for (JsonNode found : all(blocks)) {
      switch (found.path("type").asText("")) {
        case "user", "usergroup", "broadcast", "channel" -> pings.add(leaf(found));
        case "mrkdwn" ->
            PING.matcher(found.path("text").asText()).results().forEach(x -> pings.add(x.group(1)));
        default -> {
          // It calls nobody.
        }
      }
    }
    return pings;
  }

  /** Every object at any depth, in document order. */
  private static List<JsonNode> all(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(node);
    }
    node.forEach(child -> found.addAll(all(child)));
    return found;
  }
}
