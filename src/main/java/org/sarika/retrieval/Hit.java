package org.sarika.retrieval;

import java.util.List;
import org.sarika.knowledge.ArticleId;

/**
 * A found passage with the signals that tell how far it meets the question.
 *
 * @param article where it stands
 * @param passage its number in the article, from 1
 * @param score the fused score that ranks it; higher is better, 0 to 1 within one query
 * @param whole its whole article's BM25 score divided by the sum of the question terms' rarity,
 *     from 0
 * @param cosine similarity of meaning of the passage with its title, from -1 to 1
 * @param centre similarity of meaning of the mean of its sentences, from -1 to 1
 * @param coverage share of the question's terms, weighed by their rarity, that stand in it or its
 *     title, 0 to 1
 * @param detail the same of the terms that its title lacks, in its best sentence, 0 to 1
 * @param sentences its sentences in order
 */
public record Hit(
    ArticleId article,
    int passage,
    double score,
    double whole,
    double cosine,
    double centre,
    double coverage,
    double detail,
    List<SentenceHit> sentences) {
  public Hit {
    sentences = List.copyOf(sentences);
  }
}
