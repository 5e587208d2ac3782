package org.sarika.render;

import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;

/**
 * Where an excerpt stands.
 *
 * @param article its article
 * @param paragraph the paragraph's number, from 1
 * @param start UTF-16 offset of its first character in the paragraph
 * @param end offset after its last character
 */
public record Place(ArticleId article, int paragraph, int start, int end) {
  static Place of(Excerpt excerpt) {
    return new Place(excerpt.article(), excerpt.paragraph(), excerpt.start(), excerpt.end());
  }

  /** The path of the reading room that shows the excerpt marked in its paragraph. */
  public String path() {
    return "/articles/%s?start=%d&end=%d&p=%d#p%d"
        .formatted(article, start, end, paragraph, paragraph);
  }
}
