package org.sarika.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.SentenceHit;

/** Weighs the best candidates again with what their sentences say. */
final class SecondLook {
  /**
   * Weights of BM25 on the passage, on the article, of cosine and of the best sentence's cosine.
   */
  private static final double[] WEIGHTS = {0.35, 0.15, 0.15, 0.35};

  private final IndexSearcher searcher;
  private final QuestionTerms terms;
  private final IndexedSentence question;

  SecondLook(IndexSearcher searcher, QuestionTerms terms, Embedding question) {
    this.searcher = searcher;
    this.terms = terms;
    // The place means nothing here: the question only takes a sentence's form to be compared.
    this.question = IndexedSentence.of(new Sentence(1, 0, 1), List.of(), question);
  }

  /** Fills in the candidates' sentences and sorts them by the new score. */
  void weigh(List<Candidate> candidates) throws IOException {
    List<Candidate> byDocument = new ArrayList<>(candidates);
    byDocument.sort(Comparator.comparingInt(candidate -> candidate.document));
    new CandidateScorer(searcher).readSentences(byDocument);
    for (Candidate candidate : candidates) {
      look(candidate);
    }
    LuceneRetriever.weigh(
        candidates, WEIGHTS, c -> c.lexical, c -> c.whole, c -> c.cosine, c -> c.bestSentence);
  }

  private void look(Candidate candidate) {
    IndexedPassage passage = candidate.indexed;
    List<SentenceHit> hits = new ArrayList<>();
    double best = -1;
    double sum = 0;
    double detail = 0;
    long title = terms.in(passage.title());
    long all = title;
    for (IndexedSentence sentence : passage.sentences()) {
      double cosine = sentence.cosine(question);
      long found = terms.in(sentence.terms());
      double own = terms.detail(found, title);
      hits.add(
          new SentenceHit(
              sentence.place(), cosine, terms.coverage(found), terms.coverage(found | title), own));
      best = Math.max(best, cosine);
      sum += cosine;
      all |= found;
      detail = Math.max(detail, own);
    }
    candidate.sentences = hits;
    candidate.bestSentence = best;
    candidate.centre = sum / passage.length();
    candidate.detail = detail;
    candidate.coverage = terms.coverage(all);
  }
}
