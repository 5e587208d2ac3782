package org.sarika.search;

import java.util.List;
import org.sarika.knowledge.ArticleId;
import org.sarika.retrieval.SentenceHit;

/** A passage under consideration; its scores are filled in step by step. */
final class Candidate {
  private static final IndexedPassage NOTHING =
      new IndexedPassage(TermHashes.of(List.of()), TermHashes.of(List.of()), 1, List.of());

  final int document;
  ArticleId article = new ArticleId("unknown");
  int passage;
  double lexical;
  double whole;
  double cosine;
  double coverage;
  double detail;
  double centre;
  double bestSentence;
  double score;
  IndexedPassage indexed = NOTHING;
  List<SentenceHit> sentences = List.of();

  Candidate(int document) {
    this.document = document;
  }
}
