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
      int[] terms = candidate.indexed.terms();
      if (seen.stream().noneMatch(other -> areAlike(terms, other))) {
        kept.add(candidate);
        seen.add(terms);
      }
    }
    return kept;
  }

  /**
   * Whether the Jaccard index of two sets of terms, each in order, is high enough. Most pairs are
   * not alike at all, and that shows after the first few terms: what differs is counted and the
   * comparison ends when it is too much.
   */
  private static boolean areAlike(int[] one, int[] other) {
    int both = one.length + other.length;
    double most = both * (1 - SAME) / (1 + SAME);
    int different = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length && different <= most) {
      different += one[i] == other[j] ? 0 : 1;
      boolean forward = one[i] <= other[j];
      j += one[i] >= other[j] ? 1 : 0;
      i += forward ? 1 : 0;
    }
    return both > 0 && different + (one.length - i) + (other.length - j) <= most;
  }
}
