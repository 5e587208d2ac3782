package org.sarika.gaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sarika.knowledge.Embedding;
import org.sarika.retrieval.Embedder;

/** What curators see of the log. Safe for use by many threads. */
public final class Gaps {
  private final GapLog log;
  private final Embedder embedder;
  private final Function<String, String> english;

  /**
   * @param english a question in English words, the same text if it is English
   */
  public Gaps(GapLog log, Embedder embedder, Function<String, String> english) {
    this.log = log;
    this.embedder = embedder;
    this.english = english;
  }

  /**
   * Gaps that ask nearly the same together, the most asked first.
   *
   * @param answered whether those that an article answers by now are among them
   */
  public List<GapCluster> clusters(boolean answered) {
    List<Gap> gaps = log.all().stream().filter(gap -> answered || gap.isOpen()).toList();
    return GapClusters.of(gaps, vectors(gaps), english);
  }

  /** Those that were asked just now, or under another model, have none on disk. */
  private Map<Long, Embedding> vectors(List<Gap> gaps) {
    Map<Long, Embedding> vectors = new HashMap<>(log.vectors(embedder.model()));
    gaps.forEach(gap -> vectors.computeIfAbsent(gap.number(), _ -> vector(gap.question())));
    return vectors;
  }

  /** A question's vector. */
  Embedding vector(String question) {
    return embedder.embed(english.apply(question));
  }

  /** Whether a question says what it is about, so that it is worth keeping. */
  boolean isAboutSomething(String question) {
    return !KeyWords.of(english.apply(question)).isEmpty();
  }

  String model() {
    return embedder.model();
  }
}
