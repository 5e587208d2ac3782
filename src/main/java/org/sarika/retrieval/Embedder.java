package org.sarika.retrieval;

import org.sarika.knowledge.Embedding;
import org.sarika.lifecycle.Component;

/**
 * Turns text into vectors, in this process. The same text gives the same vector, whatever is
 * embedded beside it. Safe for use by many threads; more callers than cores gain nothing.
 */
public interface Embedder extends Component {
  /** What made the vectors: vectors of two identities must not be compared. */
  String model();

  /** The vector of a text; what lies beyond the model's longest input is left out. */
  Embedding embed(String text);
}
