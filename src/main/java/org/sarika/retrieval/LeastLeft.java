package org.sarika.retrieval;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text without spaces into phrases and what is left: such that least is left, in the
 * fewest stretches, and the rest is of the fewest phrases. The longest phrase at each place would
 * not do, since it often takes the first letters of the next word; and a short one within an
 * unknown name is no word of its own.
 */
final class LeastLeft {
  /** What a character costs that is left, and a stretch of them besides; a phrase costs 1. */
  private static final int CHARACTER = 5;

  private static final int STRETCH = 6;

  private final Phrases phrases;
  private final int length;
  private final int[] ends;
  private final int[] taken;
  private final int[] left;

  /** Tells what may be a phrase. */
  interface Phrases {
    /** Whether the text between two offsets is one. */
    boolean has(int start, int end);
  }

  /**
   * A part of the text.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param known whether it is a phrase; else it is a single character
   */
  record Piece(int start, int end, boolean known) {}

  /**
   * Weighs all ways to split a text.
   *
   * @param length its characters
   * @param longest characters of the longest phrase
   */
  LeastLeft(int length, int longest, Phrases phrases) {
    this.phrases = phrases;
    this.length = length;
    this.ends = new int[length];
    this.taken = new int[length + 1];
    this.left = new int[length + 1];
    for (int start = length - 1; start >= 0; start--) {
      taken[start] = STRETCH + CHARACTER * (length + 1);
      weigh(start, Math.min(length, start + longest));
      left[start] = CHARACTER + Math.min(left[start + 1], best(start + 1));
    }
  }

  private void weigh(int start, int last) {
    for (int end = last; end > start; end--) {
      int cost = 1 + best(end);
      if (cost < taken[start] && phrases.has(start, end)) {
        taken[start] = cost;
        ends[start] = end;
      }
    }
  }

  /** What the rest from here costs if no stretch is open. */
  private int best(int at) {
    return at == length ? 0 : Math.min(taken[at], STRETCH + left[at]);
  }

  /** The parts in order. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    boolean open = false;
    while (at < length) {
      open = left[at] + (open ? 0 : STRETCH) < taken[at];
      int end = open ? at + 1 : ends[at];
      pieces.add(new Piece(at, end, !open));
      at = end;
    }
    return pieces;
  }
}
