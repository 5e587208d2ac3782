package org.sarika.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * 10,000 passages of made-up news. The store is made once, which takes a quarter of an hour, and
 * kept under {@code target}; {@code -Dserve.passages=…} makes another one.
 */
final class LargeStore {
  private static final int USUAL = 10_000;

  static final int PASSAGES = Integer.getInteger("serve.passages", USUAL);

  private LargeStore() {}

  /** On no platform. */
  static Site site() {
    String name = PASSAGES == USUAL ? "endurance" : "endurance-" + PASSAGES;
    Path folder = Path.of("target", name).toAbsolutePath();
    Site site = new Site(folder.resolve("knowledge"), folder.resolve("data"), Map.of());
    if (!Files.isDirectory(site.knowledge())) {
      GeneratedNews.write(site.knowledge(), PASSAGES);
    }
    return site;
  }
}
