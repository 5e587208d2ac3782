package org.sarika.retrieval;

import org.sarika.knowledge.Sentence;

/**
 * A sentence of a found passage and how it meets the question.
 *
 * @param sentence its place
 * @param cosine similarity of meaning, from -1 to 1
 * @param coverage share of the question's terms, weighed by their rarity, that stand in it, 0 to 1
 * @param matter the same of those that stand in it or its article's title, 0 to 1
 * @param detail the same of the terms that the title lacks; 1 if it has them all, 0 to 1
 */
public record SentenceHit(
    Sentence sentence, double cosine, double coverage, double matter, double detail) {
  /** A sentence under a title with none of the question's terms. */
  public SentenceHit(Sentence sentence, double cosine, double coverage, double matter) {
    this(sentence, cosine, coverage, matter, coverage);
  }
}
