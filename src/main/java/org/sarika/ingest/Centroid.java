package org.sarika.ingest;

import java.util.List;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Embedding;

/** The vector of a whole text: the mean of its passages' vectors. */
final class Centroid {
  /** Of a text without vectors. */
  static final Embedding NONE = Embedding.normalised(new float[0]);

  private Centroid() {}

  static Embedding of(List<EmbeddedPassage> passages) {
    float[] sum = new float[passages.isEmpty() ? 0 : passages.getFirst().embedding().dimension()];
    for (EmbeddedPassage passage : passages) {
      float[] values = passage.embedding().toArray();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    return Embedding.normalised(sum);
  }

  /** Their cosine; 0 if one has no vector or comes from another model. */
  static double sameMeaning(Embedding one, Embedding two) {
    boolean comparable = one.dimension() == two.dimension() && one.dimension() > 0;
    return comparable ? one.cosine(two) : 0;
  }
}
