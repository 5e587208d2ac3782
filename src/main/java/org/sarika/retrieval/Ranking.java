package org.sarika.retrieval;

import java.util.List;
import org.sarika.knowledge.ArticleId;

/**
 * What was found for a query.
 *
 * @param articles ids, best first, each once; at most ten
 * @param hits passages, best first; near-identical ones collapsed to the best
 */
public record Ranking(List<ArticleId> articles, List<Hit> hits) {
  public static final Ranking EMPTY = new Ranking(List.of(), List.of());

  public Ranking {
    articles = List.copyOf(articles);
    hits = List.copyOf(hits);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return hits.isEmpty();
  }
}
