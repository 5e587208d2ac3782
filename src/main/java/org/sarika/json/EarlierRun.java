package org.sarika.json;

import java.util.List;

/**
 * What is left of an earlier run.
 *
 * @param file where it was read, for messages
 * @param scored lines of a report's run file
 * @param outputs lines of {@code --outputs}, to be scored
 */
public record EarlierRun(String file, List<ScoredLine> scored, List<OutputLine> outputs) {
  public EarlierRun {
    scored = List.copyOf(scored);
    outputs = List.copyOf(outputs);
  }
}
