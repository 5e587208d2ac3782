package org.sarika.answer;

import java.util.List;

/**
 * Two or more used excerpts that say different things about the same.
 *
 * @param matter what they differ on, such as {@code number} or {@code correction}
 * @param sides what each says, at least two
 */
public record Disagreement(String matter, List<Side> sides) {
  public Disagreement {
    sides = List.copyOf(sides);
  }

  /** Whether time explains it: the first side is newer and says how things are now. */
  public boolean isOvertaken() {
    return matter.equals(Overtaken.MATTER);
  }

  /**
   * One side.
   *
   * @param citation the number of the citation that says it
   * @param words the words that differ, from the excerpt or from the curator's note
   */
  public record Side(int citation, String words) {}
}
