package org.sarika.chat;

/**
 * What was erased of somebody.
 *
 * @param questions how many of their questions
 * @param ratings how many of their ratings
 */
public record Erased(int questions, int ratings) {
  public static final Erased NOTHING = new Erased(0, 0);
}
