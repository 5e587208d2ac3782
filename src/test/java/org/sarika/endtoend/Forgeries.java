package org.sarika.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.sarika.fake.slack.HttpMode;
import org.sarika.fake.slack.SlackRequest;

/** Requests as somebody would make them who saw a genuine one and does not know the secret. */
final class Forgeries {
  private static final String SIGNATURE = "X-Slack-Signature";
  private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  private static final String HEX = "0123456789abcdef";

  private final HttpMode slack;
  private final SlackRequest genuine;
  private final Random random;

  Forgeries(HttpMode slack, SlackRequest genuine, Random random) {
    this.slack = slack;
    this.genuine = genuine;
    this.random = random;
  }

  SlackRequest next() {
    return switch (random.nextInt(12)) {
      case 0 -> genuine;
      case 1 -> genuine.saying(other(genuine.body()));
      case 2 -> genuine.signed(other(signature()));
      case 3 -> genuine.signed(signature().substring(0, random.nextInt(signature().length())));
      case 4 -> genuine.signed(signature() + random.nextInt(10));
      case 5 -> genuine.signed(odd());
      case 6 -> genuine.with(TIMESTAMP, odd());
      case 7 -> random.nextBoolean() ? genuine.without(SIGNATURE) : genuine.without(TIMESTAMP);
      case 8 -> slack.signedAgain(genuine, Instant.now().minus(beyond()));
      case 9 -> slack.signedAgain(genuine, Instant.now().plus(beyond()));
      case 10 ->
          slack.signedWrongly(
              slack.signedAgain(genuine, Instant.now().minusSeconds(random.nextInt(300))));
      default -> genuine.signed(random());
    };
  }

  private String signature() {
    return genuine.headers().getOrDefault(SIGNATURE, "");
  }

  /** With one character changed. */
  private String other(String text) {
    int at = random.nextInt(text.length());
    char was = text.charAt(at);
    char now = was == '0' ? '1' : '0';
    return text.substring(0, at) + now + text.substring(at + 1);
  }

  private String odd() {
    return switch (random.nextInt(7)) {
      case 0 -> "";
      case 1 -> "v0=";
      case 2 -> signature().toUpperCase(Locale.ROOT);
      case 3 -> "-" + Instant.now().getEpochSecond();
      case 4 -> "9".repeat(400);
      case 5 -> "1e9";
      default -> signature().replace("v0=", "v1=");
    };
  }

  private String random() {
    StringBuilder text = new StringBuilder("v0=");
    for (int i = 0; i < 64; i++) {
      text.append(HEX.charAt(random.nextInt(HEX.length())));
    }
    return text.toString();
  }

  private Duration beyond() {
    return Duration.ofSeconds(303 + random.nextInt(1_000_000));
  }
}
