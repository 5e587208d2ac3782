package org.sarika.gaps;

/** What a reader said is the matter with an answer. */
public enum Complaint {
  /** Nothing was said. */
  NONE,
  WRONG,
  OUTDATED,
  MISSING,
  BAD_QUOTE
}
