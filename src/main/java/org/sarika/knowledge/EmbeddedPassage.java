package org.sarika.knowledge;

import java.util.List;

/**
 * A passage with the vectors that were made at import.
 *
 * @param passage the piece
 * @param embedding of the article's title and the passage's text
 * @param sentences one for each sentence of the passage, in order
 */
public record EmbeddedPassage(Passage passage, Embedding embedding, List<Embedding> sentences) {
  public EmbeddedPassage {
    sentences = List.copyOf(sentences);
    if (sentences.size() != passage.sentences().size()) {
      throw new IllegalArgumentException(
          "%d vectors for %d sentences".formatted(sentences.size(), passage.sentences().size()));
    }
  }
}
