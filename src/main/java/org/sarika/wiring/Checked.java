package org.sarika.wiring;

import java.util.List;

/**
 * What the linter saw.
 *
 * @param articles how many article files were read
 * @param problems in the order of the files
 */
public record Checked(int articles, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }
}
