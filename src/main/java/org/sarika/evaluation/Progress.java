package org.sarika.evaluation;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, total) -> {};

  /**
   * A question was answered.
   *
   * @param done how many are, from 1
   * @param total how many there are
   */
  void done(int done, int total);
}
