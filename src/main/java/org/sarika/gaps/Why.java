package org.sarika.gaps;

/** Why a question is a gap. */
public enum Why {
  /** Nothing was found. */
  REFUSED,
  /** Something was shown, and the reader did not like it. */
  DISLIKED
}
