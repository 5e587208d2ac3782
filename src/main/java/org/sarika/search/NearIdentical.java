package org.sarika.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the best of passages that say the same in nearly the same words, such as wire copies. */
final class NearIdentical {
  private static final double SAME = 0.85;

  private NearIdentical() {}

  /** The candidates in their order, without those whose terms an earlier one has as well. */
  static List<Candidate> collapse(List<Candidate> ranked) {
    List<Candidate> kept = new ArrayList<>();
    List<Set<Integer>> seen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      Set<Integer> terms =
          candidate.indexed.sentences().stream()
              .flatMap(sentence -> sentence.terms().stream().boxed())
              .collect(Collectors.toSet());
      if (seen.stream().noneMatch(other -> likeness(terms, other) >= SAME)) {
        kept.add(candidate);
        seen.add(terms);
      }
    }
    return kept;
  }

  /** Jaccard index of two sets of terms. */
  private static double likeness(Set<Integer> one, Set<Integer> other) {
    int smaller = Math.min(one.size(), other.size());
    int larger = Math.max(one.size(), other.size());
    if (larger == 0 || smaller < SAME * larger) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return (double) shared / (one.size() + other.size() - shared);
  }
}
