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

  boolean has(int term) {
    return Arrays.binarySearch(sorted, term) >= 0;
  }

  int count() {
    return sorted.length;
  }

  /** Copies the terms to an array from a place on; the place after them. */
  int copyTo(int[] target, int at) {
    System.arraycopy(sorted, 0, target, at, sorted.length);
    return at + sorted.length;
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
