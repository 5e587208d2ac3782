package org.sarika.fake;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Embedder;

/** Texts that share words are near to each other; remembers what it was asked. */
public final class HashingEmbedder implements Embedder {
  private static final int DIMENSION = 64;

  private final String model;
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  public HashingEmbedder(String model) {
    this.model = model;
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public Embedding embed(String text) {
    asked.add(text);
    float[] values = new float[DIMENSION];
    for (String word : Names.fold(text).split(" ", -1)) {
      values[Math.floorMod(word.hashCode(), DIMENSION)] += 1;
    }
    return Embedding.normalised(values);
  }

  /** Every text embedded since the last call. */
  public List<String> takeAsked() {
    List<String> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }
}
