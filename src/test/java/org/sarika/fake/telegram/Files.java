package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What people sent as files; called under the lock. */
final class Files {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The Bot API hands out no larger ones. */
  private static final int LARGEST = 20 << 20;

  private final Map<String, byte[]> byPath = new HashMap<>();
  private int last;

  /** Keeps a file; what a message says of it. */
  ObjectNode add(String name, byte[] bytes) {
    String id = "BQACAgIAAx" + ++last;
    byPath.put(path(id), bytes.clone());
    return JSON.createObjectNode()
        .put("file_id", id)
        .put("file_unique_id", "u" + last)
        .put("file_name", name)
        .put("file_size", bytes.length);
  }

  String get(Params params) {
    String id = params.text("file_id");
    byte[] bytes =
        Optional.ofNullable(byPath.get(path(id)))
            .orElseThrow(
                () -> Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
    if (bytes.length > LARGEST) {
      throw Refusal.badRequest("file is too big");
    }
    return JSON.createObjectNode()
        .put("file_id", id)
        .put("file_size", bytes.length)
        .put("file_path", path(id))
        .toString();
  }

  Optional<byte[]> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private static String path(String id) {
    return "documents/" + id + ".bin";
  }
}
