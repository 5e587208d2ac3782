package org.sarika.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** A set of terms as sorted hash codes. Immutable. */
final class TermHashes {
  private final int[] sorted;

  private TermHashes(int[] sorted) {
    this.sorted = sorted;
  }

  static TermHashes of(List<String> terms) {
    return new TermHashes(terms.stream().mapToInt(String::hashCode).distinct().sorted().toArray());
  }

  /** The terms that are in any of some sets. */
  static TermHashes all(List<TermHashes> sets) {
    return new TermHashes(
        sets.stream().flatMapToInt(set -> Arrays.stream(set.sorted)).distinct().sorted().toArray());
  }

  boolean has(int term) {
    return Arrays.binarySearch(sorted, term) >= 0;
  }

  /**
   * Whether the Jaccard index of two sets is high enough. Most pairs are not alike at all, and that
   * shows after the first few terms: what differs is counted and the comparison ends when it is too
   * much.
   *
   * @param share least share of the terms of both that are in both
   */
  boolean isLike(TermHashes other, double share) {
    int[] one = sorted;
    int[] two = other.sorted;
    int both = one.length + two.length;
    double most = both * (1 - share) / (1 + share);
    int different = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < two.length && different <= most) {
      different += one[i] == two[j] ? 0 : 1;
      boolean forward = one[i] <= two[j];
      j += one[i] >= two[j] ? 1 : 0;
      i += forward ? 1 : 0;
    }
    return both > 0 && different + (one.length - i) + (two.length - j) <= most;
  }

  /** Bytes that {@link #write} takes. */
  int size() {
    return Integer.BYTES * (1 + sorted.length);
  }

  void write(ByteBuffer out) {
    out.putInt(sorted.length);
    for (int term : sorted) {
      out.putInt(term);
    }
  }

  static TermHashes read(ByteBuffer in) {
    int[] terms = new int[in.getInt()];
    in.asIntBuffer().get(terms);
    in.position(in.position() + Integer.BYTES * terms.length);
    return new TermHashes(terms);
  }
}
