package org.sarika.chat;

/**
 * What was erased of somebody.
 *
 * @param questions how many of their questions
 * @param ratings how many of their ratings
 * @param wishes how many of their wishes to be told
 */
public record Erased(int questions, int ratings, int wishes) {
  public static final Erased NOTHING = new Erased(0, 0);

  /** No wishes. */
  public Erased(int questions, int ratings) {
    this(questions, ratings, 0);
  }

  /** The same with so many wishes. */
  Erased withWishes(int count) {
    return new Erased(questions, ratings, count);
  }
}
