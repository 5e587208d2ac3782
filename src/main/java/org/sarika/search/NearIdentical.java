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
    List<TermHashes> seen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      TermHashes terms = candidate.indexed.body();
      if (seen.stream().noneMatch(other -> terms.isLike(other, SAME))) {
        kept.add(candidate);
        seen.add(terms);
      }
    }
    return kept;
  }
}
