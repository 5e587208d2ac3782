package org.sarika.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Embedder;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.RankFusion;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.Retriever;

/**
 * Finds passages by words (BM25 on passages and on whole articles) and by meaning (HNSW graph over
 * the passages' vectors), joins the candidates and weighs them, the best a second time with their
 * sentences.
 */
public final class LuceneRetriever implements Retriever {
  static final float K1 = 0.9f;
  static final float B = 0.4f;

  /** Asked of each search; a graph search for fewer than 50 loses neighbours. */
  private static final int CANDIDATES = 60;

  private static final int SECOND_LOOK = 20;
  private static final int MOST_ARTICLES = 10;

  /** Weights of BM25 on the passage, BM25 on the article and cosine; fitted on the dev halves. */
  private static final double[] FIRST = {0.3, 0.25, 0.45};

  private final LuceneIndex index;
  private final Embedder embedder;
  private final Supplier<Names> names;

  /**
   * Reads from an index.
   *
   * @param index stays the caller's to close
   * @param names the curator's names, asked for at each query since they may change
   */
  public LuceneRetriever(LuceneIndex index, Embedder embedder, Supplier<Names> names) {
    this.index = index;
    this.embedder = embedder;
    this.names = names;
  }

  @Override
  public Ranking retrieve(org.sarika.retrieval.Query query) {
    try {
      IndexSearcher searcher = index.searchers().acquire();
      try {
        return retrieve(query, searcher);
      } finally {
        index.searchers().release(searcher);
      }
    } catch (IOException e) {
      throw new IndexException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private Ranking retrieve(org.sarika.retrieval.Query query, IndexSearcher searcher)
      throws IOException {
    QuestionTerms terms = QuestionTerms.of(query.text(), index.terms(), names.get(), searcher);
    if (terms.isEmpty()) {
      return Ranking.EMPTY;
    }
    Embedding question = embedder.embed(query.text());
    List<Candidate> candidates = candidates(query, searcher, terms, question.toArray());
    if (candidates.isEmpty()) {
      return Ranking.EMPTY;
    }
    weigh(candidates, FIRST, c -> c.lexical, c -> c.whole, c -> c.cosine);
    List<Candidate> best =
        new ArrayList<>(candidates.subList(0, Math.min(SECOND_LOOK, candidates.size())));
    new SecondLook(searcher, terms, question).weigh(best);
    List<Candidate> all = new ArrayList<>(best);
    all.addAll(candidates.subList(best.size(), candidates.size()));
    return new Ranking(articles(all), hits(NearIdentical.collapse(best)));
  }

  private List<Candidate> candidates(
      org.sarika.retrieval.Query query,
      IndexSearcher searcher,
      QuestionTerms terms,
      float[] question)
      throws IOException {
    Optional<Query> articlesOnly = FilterQueries.of(query.filters());
    Optional<Query> filter = FilterQueries.passages(articlesOnly, query.filters(), names.get());
    Query words = terms.passages();
    Map<Integer, Candidate> found = new LinkedHashMap<>();
    for (ScoreDoc hit : searcher.search(filtered(words, filter), CANDIDATES).scoreDocs) {
      Candidate candidate = new Candidate(hit.doc);
      candidate.lexical = hit.score / terms.total();
      found.put(hit.doc, candidate);
    }
    Set<Integer> byWords = Set.copyOf(found.keySet());
    Query meaning =
        new KnnFloatVectorQuery(Fields.VECTOR, question, CANDIDATES, filter.orElse(null));
    Set<Integer> byMeaning = new HashSet<>();
    for (ScoreDoc hit : searcher.search(meaning, CANDIDATES).scoreDocs) {
      found.computeIfAbsent(hit.doc, Candidate::new).cosine = ArticleDocuments.cosine(hit.score);
      byMeaning.add(hit.doc);
    }
    List<Candidate> candidates = new ArrayList<>(found.values());
    candidates.sort(Comparator.comparingInt(candidate -> candidate.document));
    CandidateScorer scorer = new CandidateScorer(searcher);
    scorer.readPlaces(candidates);
    scorer.readCosines(without(byMeaning, candidates), question);
    scorer.score(
        words,
        without(byWords, candidates),
        (candidate, score) -> candidate.lexical = score / terms.total());
    Map<ArticleId, Double> whole =
        wholeArticles(searcher, filtered(terms.articles(), articlesOnly));
    for (Candidate candidate : candidates) {
      candidate.whole = whole.getOrDefault(candidate.article, 0.0) / terms.total();
    }
    return candidates;
  }

  private static List<Candidate> without(Set<Integer> documents, List<Candidate> candidates) {
    return candidates.stream().filter(one -> !documents.contains(one.document)).toList();
  }

  private static Map<ArticleId, Double> wholeArticles(IndexSearcher searcher, Query query)
      throws IOException {
    Map<ArticleId, Double> scores = new HashMap<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (ScoreDoc hit : searcher.search(query, CANDIDATES).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      BinaryDocValues article = leaf.reader().getBinaryDocValues(Fields.ARTICLE);
      article.advanceExact(hit.doc - leaf.docBase);
      scores.put(new ArticleId(article.binaryValue().utf8ToString()), (double) hit.score);
    }
    return scores;
  }

  private static Query filtered(Query query, Optional<Query> filter) {
    return filter
        .<Query>map(only ->
            new BooleanQuery.Builder().add(query, Occur.MUST).add(only, Occur.FILTER).build())
        .orElse(query);
  }

  @SafeVarargs
  static void weigh(
      List<Candidate> candidates, double[] weights, ToDoubleFunction<Candidate>... scorings) {
    double[][] rows = new double[scorings.length][];
    for (int i = 0; i < scorings.length; i++) {
      rows[i] = candidates.stream().mapToDouble(scorings[i]).toArray();
    }
    double[] fused = RankFusion.fuse(rows, weights);
    for (int i = 0; i < fused.length; i++) {
      candidates.get(i).score = fused[i];
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.score)
            .thenComparing(candidate -> candidate.article)
            .thenComparingInt(candidate -> candidate.passage));
  }

  private static List<ArticleId> articles(List<Candidate> ranked) {
    return ranked.stream().map(c -> c.article).distinct().limit(MOST_ARTICLES).toList();
  }

  private static List<Hit> hits(List<Candidate> ranked) {
    return ranked.stream()
        .map(c ->
            new Hit(
                c.article,
                c.passage,
                c.score,
                c.whole,
                c.cosine,
                c.centre,
                c.coverage,
                c.detail,
                c.sentences))
        .toList();
  }
}
