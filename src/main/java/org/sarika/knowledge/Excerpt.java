package org.sarika.knowledge;

/**
 * Verbatim words with their place: what a reader is shown.
 *
 * @param article where the words stand
 * @param paragraph the paragraph's number, from 1
 * @param start UTF-16 offset of the first character in the stored paragraph
 * @param end UTF-16 offset after the last character
 * @param text the words; equal to the paragraph between the offsets but for cuts marked "…"
 * @param keyStart offset in {@code text} where the sentence that answers begins
 * @param keyEnd offset in {@code text} after that sentence
 */
public record Excerpt(
    ArticleId article, int paragraph, int start, int end, String text, int keyStart, int keyEnd) {
  public Excerpt {
    if (paragraph < 1 || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "no excerpt at paragraph %d, %d to %d".formatted(paragraph, start, end));
    }
    if (keyStart < 0 || keyEnd <= keyStart || keyEnd > text.length()) {
      throw new IllegalArgumentException("the key sentence lies outside the excerpt");
    }
  }

  /** Whether two excerpts show some of the same characters. */
  public boolean overlaps(Excerpt other) {
    return overlaps(other.article, new Sentence(other.paragraph, other.start, other.end));
  }

  /** Whether it shows some of a sentence's characters. */
  public boolean overlaps(ArticleId other, Sentence sentence) {
    return article.equals(other)
        && paragraph == sentence.paragraph()
        && start < sentence.end()
        && sentence.start() < end;
  }

  /** Where the sentence that answers stands in the article. */
  public Sentence keySentence() {
    int first = Math.min(start + keyStart, end - 1);
    return new Sentence(paragraph, first, Math.min(Math.max(start + keyEnd, first + 1), end));
  }

  /** The sentence that answers. */
  public String key() {
    return text.substring(keyStart, keyEnd);
  }
}
