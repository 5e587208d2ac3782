package org.sarika.knowledge;

import java.util.List;

/**
 * The piece we index: neighbouring sentences of one article, short enough for the embedding model
 * (others say chunk or segment). It may span paragraphs; an excerpt never does.
 *
 * @param article where it stands
 * @param number its place among the article's passages, from 1
 * @param sentences in order, at least one
 */
public record Passage(ArticleId article, int number, List<Sentence> sentences) {
  public Passage {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("passage of '%s' has no sentence".formatted(article));
    }
  }

  /** Its sentences' words, joined with a space. */
  public String textIn(Article source) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.in(source));
    }
    return text.toString();
  }
}
