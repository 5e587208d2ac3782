package org.sarika.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sarika.embedding.ModelEmbedder;
import org.sarika.embedding.OnnxEmbeddingModel;

/** The real model with a folder that goes with it. */
final class SaladModel implements AutoCloseable {
  final ModelEmbedder embedder;
  final Path folder;
  private final OnnxEmbeddingModel model;

  SaladModel(int callers) {
    try {
      folder = Files.createTempDirectory("sarika-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    model = OnnxEmbeddingModel.open(folder.resolve("natives"), callers);
    embedder = new ModelEmbedder(model, model.identity());
  }

  @Override
  public void close() {
    model.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
