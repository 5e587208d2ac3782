package org.sarika.answer;

import java.util.List;

/**
 * Two or more used excerpts that say different things about the same.
 *
 * @param matter what they differ on, such as {@code number} or {@code correction}; {@code periods}
 *     and what begins with {@code premise} are explanations and no conflicts
 * @param sides what each says, at least two; of a premise the excerpt's alone where the question's
 *     words are no longer kept
 */
public record Disagreement(String matter, List<Side> sides) {
  /** Figures differ since they are of different times. */
  public static final String PERIODS = "periods";

  /** A question takes for granted what an excerpt has otherwise. */
  public static final String PREMISE = "premise";

  /** In the place of a citation's number: the words are the question's own. */
  public static final int QUESTION = 0;

  public Disagreement {
    sides = List.copyOf(sides);
  }

  /** Whether sources contradict each other; else it is told, but nothing to be alarmed at. */
  public boolean isConflict() {
    return !matter.startsWith(PERIODS) && !isPremise() && !isOvertaken();
  }

  /** Whether time explains it: the first side is newer and says how things are now. */
  public boolean isOvertaken() {
    return matter.equals(Overtaken.MATTER);
  }

  /** Whether it is between the question and an excerpt. */
  public boolean isPremise() {
    return matter.startsWith(PREMISE);
  }

  /** The same without words of the question, which are not kept as long as those of articles. */
  public Disagreement withoutQuestion() {
    return new Disagreement(
        matter, sides.stream().filter(side -> side.citation() != QUESTION).toList());
  }

  /**
   * One side.
   *
   * @param citation the number of the citation that says it, {@link #QUESTION} for the question
   * @param words the words that differ, from the excerpt or from the curator's note
   */
  public record Side(int citation, String words) {}
}
