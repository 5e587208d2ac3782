package org.sarika.render;

/**
 * Verbatim words of an article.
 *
 * @param number of the citation, from 1
 * @param text the words; never changed on their way to a reader
 * @param keyStart UTF-16 offset in {@code text} where the sentence that answers begins
 * @param keyEnd offset after that sentence
 * @param language BCP 47 tag of the words
 * @param place where they stand
 */
public record Quote(
    int number, String text, int keyStart, int keyEnd, String language, Place place) {

  /** What stands before the sentence that answers; may be empty. */
  public String before() {
    return text.substring(0, keyStart);
  }

  /** The sentence that answers. */
  public String key() {
    return text.substring(keyStart, keyEnd);
  }

  /** What stands behind the sentence that answers; may be empty. */
  public String after() {
    return text.substring(keyEnd);
  }
}
