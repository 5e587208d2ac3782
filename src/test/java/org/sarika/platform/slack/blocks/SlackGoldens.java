package org.sarika.platform.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what Slack gets; {@code -Dgolden.update} rewrites them. */
final class SlackGoldens {
  private static final Path FOLDER = Path.of("src", "test", "resources", "rendered", "slack");
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SlackGoldens() {}

  /** What the file says, after rewriting it if that is asked for. */
  static String of(String name, String now) throws IOException {
    Path file = FOLDER.resolve(name + ".golden.json");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, now);
    }
    return Files.readString(file);
  }

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

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
