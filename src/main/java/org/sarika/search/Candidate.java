package org.sarika.search;

import java.util.List;
import org.sarika.knowledge.ArticleId;
import org.sarika.retrieval.SentenceHit;

/** A passage under consideration; its scores are filled in step by step. */
final class Candidate {
  final int document;
  ArticleId article = new ArticleId("unknown");
  int passage;
  double lexical;
  double whole;
  double cosine;
  double coverage;
  double bestSentence;
  double score;
  List<IndexedSentence> indexed = List.of();
  List<SentenceHit> sentences = List.of();

  Candidate(int document) {
    this.document = document;
  }
}
