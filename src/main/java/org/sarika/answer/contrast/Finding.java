package org.sarika.answer.contrast;

/**
 * What a question takes for granted and the excerpts do not bear out.
 *
 * @param kind what it is
 * @param evidence index of the excerpt that says otherwise; -1 if none does
 * @param asked the question's words
 * @param found the excerpt's words in their place; empty if none are
 */
public record Finding(Kind kind, int evidence, String asked, String found) {
  /** What a question can take for granted. */
  public enum Kind {
    TIME,
    NUMBER,
    NAME,
    /** An excerpt denies it. */
    DENIED,
    /** Excerpts on the same event do not name it. */
    UNMENTIONED,
    /** No excerpt says it, or anything in its place. */
    ABSENT
  }
}
