package org.sarika.json;

import java.util.List;

/**
 * What was given for one question of a set, in the form that scorers read.
 *
 * @param id the question's
 * @param retrieved ids of articles, best first
 * @param excerpts what was shown or, where it abstained, would have been
 * @param abstained whether it gave no answer
 * @param confidence higher is surer that the store holds the answer; NaN if not known
 */
public record OutputLine(
    String id,
    List<String> retrieved,
    List<Passage> excerpts,
    boolean abstained,
    double confidence) {
  public OutputLine {
    retrieved = List.copyOf(retrieved);
    excerpts = List.copyOf(excerpts);
  }

  /**
   * Words that were shown.
   *
   * @param doc the article they are said to stand in; empty if not said
   * @param text the words
   */
  public record Passage(String doc, String text) {}

  /** What counts for a question that nothing was given for. */
  public static OutputLine missing(String id) {
    return new OutputLine(id, List.of(), List.of(), true, Double.NaN);
  }
}
