package org.sarika.answer;

/** Answers questions: finds, composes, checks, abstains. Safe for use by many threads. */
public interface AnswerService {
  /**
   * Never throws for anything a person can type; faults of the store are {@code StorageException}.
   */
  Answer answer(Question question);
}
