package org.sarika.render;

/**
 * A paragraph of an article that is shown whole.
 *
 * @param number from 1
 * @param text the words
 * @param markStart UTF-16 offset where the marked excerpt begins; equal to {@code markEnd} if
 *     nothing is marked
 * @param markEnd offset after it
 */
public record WholeParagraph(int number, String text, int markStart, int markEnd) {
  /** What stands before the marked excerpt; may be empty. */
  public String before() {
    return text.substring(0, markStart);
  }

  /** The marked excerpt; empty if nothing is marked. */
  public String marked() {
    return text.substring(markStart, markEnd);
  }

  /** What stands behind the marked excerpt; may be empty. */
  public String after() {
    return text.substring(markEnd);
  }
}
