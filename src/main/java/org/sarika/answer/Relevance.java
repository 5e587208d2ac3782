package org.sarika.answer;

import org.sarika.retrieval.Hit;

/** Tells passages on the matter from the nearest of those that are not: every search finds some. */
final class Relevance {
  /** Share of the words' rarity from which a passage is on the matter, whatever it means. */
  private static final double COVERED = 0.5;

  /**
   * Likeness of meaning from which it is, whatever its words. With the bundled model the nearest
   * passages of quite another matter come to 0.64.
   */
  private static final double ALIKE = 0.65;

  private Relevance() {}

  static boolean isEnough(Hit hit) {
    return isCovered(hit) || hit.cosine() >= ALIKE;
  }

  /** Whether it has most of the words, too. */
  static boolean isCovered(Hit hit) {
    return hit.coverage() >= COVERED;
  }
}
