package org.sarika.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarika.knowledge.ArticleId;

/** Sketches of many articles, to be looked up by what they have in common. Not for two threads. */
final class Sketches {
  /** What shares less is not worth a look. */
  private static final double LEAST = 0.2;

  private final Map<ArticleId, Sketch> byId = new HashMap<>();
  private final Map<Long, Set<ArticleId>> byRun = new HashMap<>();

  /**
   * An article that is like another.
   *
   * @param sameWords Jaccard's index of their runs of words
   */
  record Alike(ArticleId id, double sameWords) {}

  void put(ArticleId id, Sketch sketch) {
    remove(id);
    byId.put(id, sketch);
    for (Long run : sketch.smallest()) {
      byRun.computeIfAbsent(run, key -> new HashSet<>()).add(id);
    }
  }

  void remove(ArticleId id) {
    Sketch old = byId.remove(id);
    if (old == null) {
      return;
    }
    for (Long run : old.smallest()) {
      Set<ArticleId> with = byRun.getOrDefault(run, Set.of());
      if (with.size() <= 1) {
        byRun.remove(run);
      } else {
        with.remove(id);
      }
    }
  }

  /** Those that are at least a little alike, in no order. */
  List<Alike> like(Sketch sketch) {
    Set<ArticleId> candidates = new HashSet<>();
    sketch.smallest().forEach(run -> candidates.addAll(byRun.getOrDefault(run, Set.of())));
    List<Alike> alike = new ArrayList<>();
    for (ArticleId id : candidates) {
      Sketch other = byId.get(id);
      double same = other == null ? 0 : sketch.sameWords(other);
      if (same >= LEAST) {
        alike.add(new Alike(id, same));
      }
    }
    return alike;
  }
}
