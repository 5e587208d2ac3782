package org.sarika.platform.telegram;

import java.time.Duration;

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
}
