package org.sarika.wiring;

import org.sarika.embedding.ModelEmbedder;
import org.sarika.embedding.OnnxEmbeddingModel;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.Embedder;
import org.sarika.settings.Settings;

/** The embedding model, loaded once for everything that a command opens. */
final class Model implements Component {
  private final OnnxEmbeddingModel model;

  private Model(OnnxEmbeddingModel model) {
    this.model = model;
  }

  static Model open(Settings settings) {
    return new Model(OnnxEmbeddingModel.open(settings.natives(), settings.threads()));
  }

  Embedder embedder() {
    return new ModelEmbedder(model, model.identity());
  }

  @Override
  public Health check() {
    return model.check();
  }

  @Override
  public void close() {
    model.close();
  }
}
