package org.sarika.answer.contrast;

/**
 * What two sentences say differently.
 *
 * @param matter what they differ on
 * @param left the words of the first one
 * @param right the words of the second one
 */
public record Difference(Matter matter, String left, String right) {
  /** What sentences can differ on. */
  public enum Matter {
    NUMBER,
    DATE,
    NAME,
    YES_NO,
    /** Figures that differ since they are of different times: no disagreement. */
    PERIODS
  }
}
