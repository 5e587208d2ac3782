package org.sarika.delivery;

import java.time.Duration;

/**
 * How much one may ask.
 *
 * @param askerPerMinute questions a minute of one asker
 * @param askerBurst questions at once of an asker who was quiet
 * @param chatPerMinute questions a minute of all in one chat
 * @param chatBurst questions at once in a chat that was quiet
 * @param quiet who was refused is not told again before this much time without a refusal
 */
public record FairnessLimits(
    int askerPerMinute, int askerBurst, int chatPerMinute, int chatBurst, Duration quiet) {
  private static final Duration QUIET = Duration.ofMinutes(1);

  public FairnessLimits {
    if (askerPerMinute < 1 || askerBurst < 1 || chatPerMinute < 1 || chatBurst < 1) {
      throw new IllegalArgumentException("a limit below 1 would answer nobody: raise it");
    }
  }

  /** So many a minute for a person, all at once if need be; three times as many for a chat. */
  public static FairnessLimits perMinute(int questions) {
    return new FairnessLimits(questions, questions, 3 * questions, 2 * questions, QUIET);
  }

  /** 10 a minute for a person (5 at once), 30 a minute for a chat (10 at once). */
  public static FairnessLimits standard() {
    return new FairnessLimits(10, 5, 30, 10, QUIET);
  }
}
