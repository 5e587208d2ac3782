package org.sarika.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/** A process that embeds one text, or one that calls out, to show that calls are seen. */
final class EmbeddingProcess {
  private EmbeddingProcess() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].startsWith("http:")) {
      try (InputStream in = URI.create(arguments[0]).toURL().openStream()) {
        in.readAllBytes();
      }
      return;
    }
    try (OnnxEmbeddingModel model = OnnxEmbeddingModel.open(Path.of(arguments[0]), 1)) {
      System.out.println("dimension " + model.embed("The river rose.").content().dimension());
    }
  }
}
