package org.sarika.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifests that operators paste at Slack. */
public enum SlackManifest {
  SOCKET("manifest.yaml"),
  HTTP("manifest-http.yaml");

  private static final Path FOLDER = Path.of("deploy", "slack");

  private final String file;

  SlackManifest(String file) {
    this.file = file;
  }

  public String text() {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As YAML has it; a key that is there twice is an error. */
  public ObjectNode read() {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(text());
    return new ObjectMapper().valueToTree(tree);
  }
}
