package org.sarika.answer;

import org.sarika.retrieval.Ranking;

/**
 * Picks what answers a question from what was found. It is not trusted: its excerpts are checked.
 */
public interface AnswerComposer {
  /** One to four excerpts, best first, or none; and how sure it is. */
  Draft compose(Question question, Ranking ranking);
}
