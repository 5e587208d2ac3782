package org.sarika.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import org.sarika.knowledge.Embedding;
import org.sarika.retrieval.Embedder;

/** Any LangChain4j embedding model as the core's port, with vectors scaled to unit length. */
public final class ModelEmbedder implements Embedder {
  private final EmbeddingModel model;
  private final String identity;

  /**
   * Wraps a model, which stays the caller's to close.
   *
   * @param identity stored beside every vector; another identity means that all are made anew
   */
  public ModelEmbedder(EmbeddingModel model, String identity) {
    this.model = model;
    this.identity = identity;
  }

  @Override
  public String model() {
    return identity;
  }

  @Override
  public Embedding embed(String text) {
    return Embedding.normalised(model.embed(text).content().vector());
  }
}
