package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What people sent as files, and to whom they are handed out; called under the lock. */
final class Files {
  static final String PATH = "/files-pri/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world;
  private final Map<String, byte[]> bytesById = new HashMap<>();
  private final Map<String, String> teamById = new HashMap<>();
  private String url = "";

  Files(World world) {
    this.world = world;
  }

  void at(String newUrl) {
    url = newUrl;
  }

  /** Keeps a file; what a message says of it. */
  ObjectNode add(Team team, String user, String name, byte[] bytes) {
    String id = world.id("F0");
    bytesById.put(id, bytes.clone());
    teamById.put(id, team.id);
    return JSON.createObjectNode()
        .put("id", id)
        .put("name", name)
        .put("title", name)
        .put("user", user)
        .put("mode", "hosted")
        .put("size", bytes.length)
        .put("url_private", url + PATH + id)
        .put("url_private_download", url + PATH + id + "/download");
  }

  /** Its bytes, for a bot of the same workspace that may read files; else nothing. */
  byte[] get(String id, Caller caller) {
    boolean allowed =
        caller.teamId().equals(teamById.get(id)) && caller.bot(world).scopes.contains("files:read");
    return allowed ? Objects.requireNonNull(bytesById.get(id)) : new byte[0];
  }
}
