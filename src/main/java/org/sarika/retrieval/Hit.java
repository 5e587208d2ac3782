package org.sarika.retrieval;

import java.util.List;
import org.sarika.knowledge.ArticleId;

/**
 * A found passage with the signals that tell how far it meets the question.
 *
 * @param article where it stands
 * @param passage its number in the article, from 1
 * @param score the fused score that ranks it; higher is better, 0 to 1 within one query
 * @param lexical its BM25 score divided by the sum of the question terms' rarity, from 0
 * @param whole the same of its whole article
 * @param cosine similarity of meaning of the passage with its title, from -1 to 1
 * @param centre similarity of meaning of the mean of its sentences, from -1 to 1
 * @param detail share of the question's terms that its title lacks, weighed by their rarity, that
 *     stand in its best sentence, 0 to 1
 * @param sentences its sentences in order
 */
public record Hit(
    ArticleId article,
    int passage,
    double score,
    double lexical,
    double whole,
    double cosine,
    double centre,
    double detail,
    List<SentenceHit> sentences) {
  public Hit {
    sentences = List.copyOf(sentences);
  }
}
