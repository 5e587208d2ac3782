package org.sarika.platform.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;

/** Writes Slack's typed models as Slack reads them. */
final class BlockKitJson {
  /** Slack's own writer spells out all eight styles of every word, seven of them "false". */
  private static final Gson GSON =
      GsonFactory.createSnakeCase()
          .newBuilder()
          .registerTypeAdapter(
              TextStyle.class, (JsonSerializer<TextStyle>) (style, _, _) -> styleOf(style))
          .create();

  private BlockKitJson() {}

  static JsonElement of(Object model) {
    return GSON.toJsonTree(model);
  }

  private static JsonObject styleOf(TextStyle style) {
    JsonObject json = new JsonObject();
    if (style.isBold()) {
      json.addProperty("bold", true);
    }
    return json;
  }
}
