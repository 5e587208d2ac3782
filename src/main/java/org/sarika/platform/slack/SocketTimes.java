package org.sarika.platform.slack;

import java.time.Duration;

/**
 * How patient the socket is.
 *
 * @param check time between two pings
 * @param welcome how long Slack may take to say hello
 * @param step time between two looks whether it has
 * @param retry first pause after a failure
 * @param longestRetry pauses grow to that
 */
record SocketTimes(
    Duration check, Duration welcome, Duration step, Duration retry, Duration longestRetry) {
  static final SocketTimes STANDARD =
      new SocketTimes(
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofMillis(20),
          Duration.ofSeconds(1),
          Duration.ofMinutes(1));
}
