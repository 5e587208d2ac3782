package org.sarika.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.Retriever;
import org.sarika.retrieval.SentenceHit;

/** Finds passages of approved articles by the share of the query's words that stand in them. */
public final class WordRetriever implements Retriever {
  private final ArticleStore articles;

  public WordRetriever(ArticleStore articles) {
    this.articles = articles;
  }

  @Override
  public Ranking retrieve(Query query) {
    List<Hit> hits = new ArrayList<>();
    for (Article article : articles.list()) {
      if (query.filters().accept(article)) {
        PassageCutter.cut(article).forEach(passage -> hits.add(hit(article, passage, query)));
      }
    }
    hits.removeIf(hit -> hit.score() == 0);
    hits.sort(
        Comparator.comparingDouble((Hit hit) -> -hit.score())
            .thenComparing(Hit::article)
            .thenComparingInt(Hit::passage));
    return new Ranking(hits.stream().map(Hit::article).distinct().limit(10).toList(), hits);
  }

  private static Hit hit(Article article, Passage passage, Query query) {
    double share = share(query, passage.textIn(article));
    List<SentenceHit> sentences =
        passage.sentences().stream()
            .map(sentence -> {
              double own = share(query, sentence.in(article));
              return new SentenceHit(sentence, own, own, own);
            })
            .toList();
    return new Hit(article.id(), passage.number(), share, share, 0, 0, share, share, sentences);
  }

  private static double share(Query query, String text) {
    Set<String> asked = new HashSet<>(List.of(Names.fold(query.text()).split(" ", -1)));
    List<String> words = List.of(Names.fold(text).split(" ", -1));
    return (double) asked.stream().filter(words::contains).count() / asked.size();
  }
}
