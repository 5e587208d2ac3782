package org.sarika.chat;

import java.util.List;

/**
 * Makes a follow-up understandable alone: "and what did she ask for?" becomes a question that names
 * her. A question that names its own subject comes back unchanged, to the letter. Fast and without
 * I/O: it stands before every answer.
 */
public interface FollowUpResolver {
  /** Leaves every question as it is. */
  FollowUpResolver NONE = (text, turns) -> text;

  /**
   * The question as it stands alone.
   *
   * @param text as the asker wrote it
   * @param turns what was said before, oldest first; may be empty
   */
  String standalone(String text, List<Turn> turns);
}
