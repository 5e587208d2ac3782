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
    for (Candidate candidate : candidates) {
      LeafReaderContext leaf = leaf(candidate);
      int document = candidate.document - leaf.docBase;
      BinaryDocValues article = leaf.reader().getBinaryDocValues(Fields.ARTICLE);
      article.advanceExact(document);
      candidate.article = new ArticleId(article.binaryValue().utf8ToString());
      NumericDocValues number = leaf.reader().getNumericDocValues(Fields.NUMBER);
      number.advanceExact(document);
      candidate.passage = (int) number.longValue();
    }
  }

  /** Fills in the exact cosine, which the graph search gives only for what it visited. */
  void readCosines(List<Candidate> candidates, float[] question) throws IOException {
    for (Candidate candidate : candidates) {
      LeafReaderContext leaf = leaf(candidate);
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
      KnnVectorValues.DocIndexIterator at = vectors.iterator();
      at.advance(candidate.document - leaf.docBase);
      candidate.cosine = VectorUtil.dotProduct(vectors.vectorValue(at.index()), question);
    }
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
    for (Candidate candidate : candidates) {
      LeafReaderContext leaf = leaf(candidate);
      BinaryDocValues sentences = leaf.reader().getBinaryDocValues(Fields.SENTENCES);
      sentences.advanceExact(candidate.document - leaf.docBase);
      candidate.indexed = IndexedPassage.read(sentences.binaryValue());
    }
  }

  private LeafReaderContext leaf(Candidate candidate) {
    return leaves.get(ReaderUtil.subIndex(candidate.document, leaves));
  }
}
