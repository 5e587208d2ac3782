package org.sarika.platform.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.sarika.fake.GoldenFolder;

/** Files that hold what Slack gets; {@code -Dgolden.update} rewrites them. */
final class SlackGoldens {
  static final GoldenFolder FOLDER = new GoldenFolder("slack");
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SlackGoldens() {}

  /** One message can be pasted into Block Kit Builder as it is; several are a list. */
  static JsonElement json(List<SlackMessage> messages) {
    JsonArray list = new JsonArray();
    for (SlackMessage message : messages) {
      JsonObject json = new JsonObject();
      json.addProperty("text", message.text());
      json.add("blocks", message.blocks());
      list.add(json);
    }
    return list.size() == 1 ? list.get(0) : list;
  }

  static String write(JsonElement json) {
    return JSON.toJson(json) + "\n";
  }
}
