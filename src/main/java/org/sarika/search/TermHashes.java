package org.sarika.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A set of terms as sorted hash codes. Immutable. */
final class TermHashes {
  private final int[] sorted;

  private TermHashes(int[] sorted) {
    this.sorted = sorted;
  }

  static TermHashes of(List<String> terms) {
    return new TermHashes(terms.stream().mapToInt(String::hashCode).distinct().sorted().toArray());
  }

  boolean has(int term) {
    return Arrays.binarySearch(sorted, term) >= 0;
  }

  IntStream stream() {
    return Arrays.stream(sorted);
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
    for (int i = 0; i < terms.length; i++) {
      terms[i] = in.getInt();
    }
    return new TermHashes(terms);
  }
}
