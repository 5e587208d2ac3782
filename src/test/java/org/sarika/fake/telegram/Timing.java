package org.sarika.fake.telegram;

import java.time.Duration;
import java.time.Instant;

/**
 * When what happened to a message.
 *
 * @param handed the bot was given it for the first time
 * @param sign its first call for the chat since then, such as "is typing"
 * @param reply its answer was accepted
 */
public record Timing(Instant handed, Instant sign, Instant reply) {
  public Duration toReply() {
    return Duration.between(handed, reply);
  }

  public Duration toSign() {
    return Duration.between(handed, sign);
  }
}
