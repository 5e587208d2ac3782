package org.sarika.wiring;

import java.util.List;

/**
 * What an import did.
 *
 * @param articles one for each article read, in order
 * @param problems one for each thing wrong
 */
public record Imported(List<Item> articles, List<Problem> problems) {
  public Imported {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /**
   * One article.
   *
   * @param outcome what happened
   * @param id its id
   * @param title its headline
   * @param pending whether it still waits for a curator
   * @param remark what a curator should know of it; empty if nothing
   */
  public record Item(Outcome outcome, String id, String title, boolean pending, String remark) {}

  /** What happened to an article. */
  public enum Outcome {
    ADDED,
    REPLACED,
    COPY,
    UNCHANGED
  }
}
