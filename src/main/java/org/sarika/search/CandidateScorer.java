package org.sarika.search;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.VectorUtil;
import org.sarika.knowledge.ArticleId;

/**
 * Reads of chosen documents what the searches did not bring. All methods want the candidates in
 * order of their document numbers.
 */
final class CandidateScorer {
  private final IndexSearcher searcher;
  private final List<LeafReaderContext> leaves;

  CandidateScorer(IndexSearcher searcher) {
    this.searcher = searcher;
    this.leaves = searcher.getIndexReader().leaves();
  }

  /** Fills in the article and the passage's number. */
  void readPlaces(List<Candidate> candidates) throws IOException {
    forEachLeaf(
        candidates,
        (leaf, here) -> {
          BinaryDocValues articles = leaf.reader().getBinaryDocValues(Fields.ARTICLE);
          NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER);
          for (Candidate candidate : here) {
            articles.advanceExact(candidate.document - leaf.docBase);
            candidate.article = new ArticleId(articles.binaryValue().utf8ToString());
            numbers.advanceExact(candidate.document - leaf.docBase);
            candidate.passage = (int) numbers.longValue();
          }
        });
  }

  /** Fills in the cosine, which the graph search gives only for what it found. */
  void readCosines(List<Candidate> candidates, float[] question) throws IOException {
    forEachLeaf(
        candidates,
        (leaf, here) -> {
          FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
          KnnVectorValues.DocIndexIterator at = vectors.iterator();
          for (Candidate candidate : here) {
            at.advance(candidate.document - leaf.docBase);
            candidate.cosine = VectorUtil.dotProduct(vectors.vectorValue(at.index()), question);
          }
        });
  }

  /** Hands over the BM25 score of each candidate that the query matches. */
  void score(Query query, List<Candidate> candidates, BiConsumer<Candidate, Double> set)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    LeafReaderContext leaf = null;
    Scorer scorer = null;
    for (Candidate candidate : candidates) {
      LeafReaderContext own = leaf(candidate);
      if (own != leaf) {
        leaf = own;
        scorer = weight.scorer(leaf);
      }
      int document = candidate.document - own.docBase;
      if (scorer != null
          && (scorer.docID() == document
              || (scorer.docID() < document && scorer.iterator().advance(document) == document))) {
        set.accept(candidate, (double) scorer.score());
      }
    }
  }

  /** Fills in the sentences as indexed. */
  void readSentences(List<Candidate> candidates) throws IOException {
    forEachLeaf(
        candidates,
        (leaf, here) -> {
          BinaryDocValues sentences = leaf.reader().getBinaryDocValues(Fields.SENTENCES);
          for (Candidate candidate : here) {
            sentences.advanceExact(candidate.document - leaf.docBase);
            candidate.indexed = IndexedPassage.read(sentences.binaryValue());
          }
        });
  }

  /**
   * What reads a leaf is opened once for all of its candidates: opening costs more than reading.
   */
  private void forEachLeaf(List<Candidate> candidates, LeafReading reading) throws IOException {
    int from = 0;
    while (from < candidates.size()) {
      LeafReaderContext leaf = leaf(candidates.get(from));
      int end = leaf.docBase + leaf.reader().maxDoc();
      int to = from;
      while (to < candidates.size() && candidates.get(to).document < end) {
        to++;
      }
      reading.read(leaf, candidates.subList(from, to));
      from = to;
    }
  }

  private LeafReaderContext leaf(Candidate candidate) {
    return leaves.get(ReaderUtil.subIndex(candidate.document, leaves));
  }

  /** Reads of some candidates of one leaf. */
  private interface LeafReading {
    void read(LeafReaderContext leaf, List<Candidate> candidates) throws IOException;
  }
}
