package org.sarika.search;

import java.util.ArrayList;
import java.util.List;

/** Keeps the best of passages that say the same in nearly the same words, such as wire copies. */
final class NearIdentical {
  private static final double SAME = 0.85;

  private NearIdentical() {}

  /** The candidates in their order, without those whose terms an earlier one has as well. */
  static List<Candidate> collapse(List<Candidate> ranked) {
    List<Candidate> kept = new ArrayList<>();
    List<int[]> seen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      int[] terms =
          candidate.indexed.sentences().stream()
              .flatMapToInt(sentence -> sentence.terms().stream())
              .sorted()
              .distinct()
              .toArray();
      if (seen.stream().noneMatch(other -> likeness(terms, other) >= SAME)) {
        kept.add(candidate);
        seen.add(terms);
      }
    }
    return kept;
  }

  /** Jaccard index of two sets of terms, each in order. */
  private static double likeness(int[] one, int[] other) {
    int smaller = Math.min(one.length, other.length);
    int larger = Math.max(one.length, other.length);
    if (larger == 0 || smaller < SAME * larger) {
      return 0;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) shared / (one.length + other.length - shared);
  }
}
