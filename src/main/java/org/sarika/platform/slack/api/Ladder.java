package org.sarika.platform.slack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The simpler shapes of a message whose blocks Slack refuses: the words have to arrive. */
final class Ladder {
  /** The longest text of a section. */
  private static final int SECTION = 3000;

  private static final int MOST_BLOCKS = 50;

  /** Characters of the longest escape, which stands for an ampersand. */
  private static final int LONGEST_ENTITY = 5;

  private Ladder() {}

  /** What to try next, in order; empty if the call has no blocks or no words. */
  static List<SlackCall> below(SlackCall call) {
    JsonObject params = call.params();
    String text = JsonText.text(params, "text");
    if (text.isBlank() || !params.has("blocks")) {
      return List.of();
    }
    JsonObject words = params.deepCopy();
    words.remove("blocks");
    JsonObject sections = words.deepCopy();
    sections.add("blocks", blocks(text, JsonText.array(params, "blocks")));
    return List.of(call.with(sections), call.with(words));
  }

  private static JsonArray blocks(String text, JsonArray original) {
    JsonArray blocks = new JsonArray();
    List<JsonElement> buttons = new ArrayList<>();
    for (JsonElement block : original) {
      if (block instanceof JsonObject object && JsonText.text(object, "type").equals("actions")) {
        buttons.add(object);
      }
    }
    for (String piece : pieces(text)) {
      if (blocks.size() + buttons.size() < MOST_BLOCKS) {
        blocks.add(section(piece));
      }
    }
    buttons.forEach(blocks::add);
    return blocks;
  }

  private static JsonObject section(String piece) {
    // Nothing in plain text mentions, links or becomes a picture; Slack shows what is escaped as
    // what it stands for here, too.
    JsonObject words = new JsonObject();
    words.addProperty("type", "plain_text");
    words.addProperty("text", piece);
    words.addProperty("emoji", false);
    JsonObject section = new JsonObject();
    section.addProperty("type", "section");
    section.add("text", words);
    return section;
  }

  /** Cut where a line ends, else between words. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (text.length() - start > SECTION) {
      int end = end(text, start, start + SECTION);
      add(pieces, text.substring(start, end));
      start = end;
    }
    add(pieces, text.substring(start));
    return pieces;
  }

  private static void add(List<String> pieces, String piece) {
    if (!piece.isBlank()) {
      pieces.add(piece.strip());
    }
  }

  private static int end(String text, int start, int most) {
    for (String gap : List.of("\n", " ")) {
      int end = text.lastIndexOf(gap, most - 1);
      if (end > start + SECTION / 2) {
        return end;
      }
    }
    return whole(text, most);
  }

  /** Never within a character, as written or as escaped. */
  private static int whole(String text, int end) {
    int entity = text.lastIndexOf('&', end - 1);
    if (entity > end - LONGEST_ENTITY && text.indexOf(';', entity) >= end) {
      return entity;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
