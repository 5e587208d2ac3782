package org.sarika.chat;

import java.time.Duration;
import org.sarika.answer.Answer;

/** Told what the chat does, without anybody's words. */
public interface ChatMetrics {
  /** Counts nothing. */
  ChatMetrics NONE = (platform, answer, took) -> {};

  /**
   * A question was answered.
   *
   * @param platform where it was asked
   * @param answer the outcome
   * @param took from message to answer
   */
  void answered(String platform, Answer answer, Duration took);
}
