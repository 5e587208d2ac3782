package org.sarika.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what an edge sends; {@code -Dgolden.update} rewrites them. */
public final class GoldenFolder {
  private static final String END = ".golden.json";

  private final Path folder;

  /** The folder of an edge. */
  public GoldenFolder(String edge) {
    folder = Path.of("src", "test", "resources", "rendered", edge);
  }

  /** What the file says, after rewriting it if that is asked for. */
  public String of(String name, String now) throws IOException {
    Path file = folder.resolve(name + END);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(folder);
      Files.writeString(file, now);
    }
    return Files.readString(file);
  }

  /** All files, by name. */
  public List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Names of all files. */
  public List<String> names() throws IOException {
    return files().stream().map(file -> file.getFileName().toString().replace(END, "")).toList();
  }
}
