package org.sarika.platform.telegram;

import java.time.Duration;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;

/**
 * How patient polling is.
 *
 * @param poll how long Telegram may keep a poll open, in whole seconds
 * @param pause least time between two polls that brought nothing
 * @param retry first pause after a fault; grows to a minute, with jitter
 * @param operator pause after what only an operator can change
 */
record PollTimes(Duration poll, Duration pause, Duration retry, Duration operator) {
  static final PollTimes STANDARD =
      new PollTimes(
          Duration.ofSeconds(30),
          Duration.ofSeconds(1),
          Duration.ofMillis(500),
          Duration.ofMinutes(1));

  private static final int LONGEST_RETRY_MILLIS = 60_000;

  /** Pauses that grow from {@link #retry}; never ends. For {@link #next} on one thread. */
  ExponentialBackOff retries() {
    return new ExponentialBackOff.Builder()
        .setInitialIntervalMillis((int) retry.toMillis())
        .setMaxIntervalMillis(LONGEST_RETRY_MILLIS)
        .setMaxElapsedTimeMillis(Integer.MAX_VALUE)
        .build();
  }

  /** The next of those pauses. */
  static Duration next(ExponentialBackOff retries) {
    return Duration.ofMillis(Math.clamp(retries.nextBackOffMillis(), 1, LONGEST_RETRY_MILLIS));
  }
}
