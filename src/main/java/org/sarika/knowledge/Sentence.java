package org.sarika.knowledge;

/**
 * Where a sentence stands in its article.
 *
 * @param paragraph the paragraph's number, from 1
 * @param start UTF-16 offset of its first character in the paragraph
 * @param end UTF-16 offset after its last character
 */
public record Sentence(int paragraph, int start, int end) {
  public Sentence {
    if (paragraph < 1 || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "no sentence at paragraph %d, %d to %d".formatted(paragraph, start, end));
    }
  }

  /** Its words in {@code article}, which has to be the one it was cut from. */
  public String in(Article article) {
    return article.paragraph(paragraph).substring(start, end);
  }
}
