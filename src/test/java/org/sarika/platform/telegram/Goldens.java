package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what is sent, one list of calls each; {@code -Dgolden.update} rewrites them. */
final class Goldens {
  static final Path FOLDER = Path.of("src", "test", "resources", "rendered", "telegram");

  private static final JsonMapper JSON = new JsonMapper();

  private Goldens() {}

  /** What the file says, after rewriting it if that is asked for. */
  static String of(String name, String now) throws IOException {
    Path file = FOLDER.resolve(name + ".golden.json");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, now);
    }
    return Files.readString(file);
  }

  /** The calls as they stand in a file. */
  static String write(List<Outgoing> calls) throws IOException {
    ArrayNode list = JSON.createArrayNode();
    for (Outgoing call : calls) {
      ObjectNode node = list.addObject().put("method", call.method());
      node.set("params", call.params());
      if (!call.plain().isEmpty()) {
        node.put("plain", call.plain());
      }
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }
}
