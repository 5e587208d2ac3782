package org.sarika.retrieval;

import java.util.List;
import org.sarika.knowledge.ArticleId;

/**
 * A found passage.
 *
 * @param article where it stands
 * @param passage its number in the article, from 1
 * @param score the fused score that ranks it; higher is better, not comparable between queries
 * @param lexical its BM25 score divided by the best possible for this query, 0 to 1
 * @param cosine similarity of meaning, from -1 to 1
 * @param coverage share of the question's terms, weighed by their rarity, that stand in it, 0 to 1
 * @param sentences its sentences in order
 */
public record Hit(
    ArticleId article,
    int passage,
    double score,
    double lexical,
    double cosine,
    double coverage,
    List<SentenceHit> sentences) {
  public Hit {
    sentences = List.copyOf(sentences);
  }
}
