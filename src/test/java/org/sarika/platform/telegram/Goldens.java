package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.sarika.fake.GoldenFolder;

/** Files that hold what is sent, one list of calls each; {@code -Dgolden.update} rewrites them. */
final class Goldens {
  static final GoldenFolder FOLDER = new GoldenFolder("telegram");

  private static final JsonMapper JSON = new JsonMapper();

  private Goldens() {}

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
}
