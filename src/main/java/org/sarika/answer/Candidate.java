package org.sarika.answer;

import org.sarika.knowledge.Article;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.SentenceHit;

/**
 * A sentence that might answer.
 *
 * @param article where it stands
 * @param hit the passage that it is of
 * @param index its place among the passage's sentences
 * @param isUnreliable whether a curator marked its paragraph so
 * @param text its words
 * @param isTyped whether it holds something of the kind asked for
 * @param worth how well it meets the question; higher is better
 */
record Candidate(
    Article article,
    Hit hit,
    int index,
    boolean isUnreliable,
    String text,
    boolean isTyped,
    double worth) {
  SentenceHit sentence() {
    return hit.sentences().get(index);
  }
}
