package org.sarika.evaluation;

/** Names of what one question contributes; those of ready metrics are the metrics' own names. */
final class Value {
  static final String EVIDENCE_RECALL = "evidence-recall";
  static final String CITATION_RECALL = "citation recall";
  static final String ROUGE_L = "ROUGE-L";
  static final String CORRECT = "correct";

  static final String SENTENCES = "sentences shown";
  static final String SENTENCES_RIGHT = "sentences shown that are gold";
  static final String SENTENCES_GOLD = "gold sentences";
  static final String SENTENCES_FOUND = "gold sentences that are shown";

  static final String EXCERPTS = "excerpts";
  static final String EXCERPTS_GOLD = "excerpts of gold articles";
  static final String EXCERPTS_SILVER = "excerpts of gold or silver articles";
  static final String EXCERPTS_VERBATIM = "excerpts that stand in their article";
  static final String EXCERPTS_LENGTH = "length of excerpts";

  private Value() {}

  static String answerInExcerpt(int k) {
    return "answer-in-excerpt@" + k;
  }

  static String evidenceHit(int k) {
    return "evidence-hit@" + k;
  }
}
