package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;

/**
 * What the linter saw.
 *
 * @param articles how many article files were read
 * @param problems in the order of the files
 * @param tallies how many articles there are of each kind
 * @param questions the curators' own
 * @param tidied files that were brought into form
 */
public record Checked(
    int articles,
    List<Problem> problems,
    List<Tally> tallies,
    Questions questions,
    List<Path> tidied) {
  public Checked {
    problems = List.copyOf(problems);
    tallies = List.copyOf(tallies);
    tidied = List.copyOf(tidied);
  }

  /**
   * Articles counted by one of their particulars.
   *
   * @param of the particular, such as {@code year}
   * @param counts in the order to show
   */
  public record Tally(String of, List<Count> counts) {
    public Tally {
      counts = List.copyOf(counts);
    }
  }

  /** So many articles have this value. */
  public record Count(String value, int articles) {}

  /**
   * Questions of the folder.
   *
   * @param all how many
   * @param answerable how many of them should be answered
   * @param unanswered how many of these no article answers
   */
  public record Questions(int all, int answerable, int unanswered) {}
}
