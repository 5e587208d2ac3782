package org.sarika.platform.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.slack.api.app_backend.SlackSignature;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request is Slack's, fresh, and here for the first time. Bolt's own check compares in
 * varying time, takes any time to come, and takes a request as often as it is sent.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Slack</a>
 */
final class SignatureCheck {
  /** So far a request's time may be from ours, either way. */
  static final Duration WINDOW = Duration.ofMinutes(5);

  private static final int REMEMBERED = 100_000;
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  private final SlackSignature.Generator signatures;
  private final InstantSource clock;

  /** Signatures of what was taken, and when their time is over. */
  private final Map<String, Instant> taken =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > REMEMBERED || eldest.getValue().isBefore(clock.instant());
        }
      };

  SignatureCheck(String signingSecret, InstantSource clock) {
    this.signatures = new SlackSignature.Generator(signingSecret);
    this.clock = clock;
  }

  /** Compares in the same time whatever is wrong with the signature. */
  boolean isSlacks(@Nullable String timestamp, @Nullable String signature, String body) {
    if (timestamp == null || signature == null || !SECONDS.matcher(timestamp).matches()) {
      return false;
    }
    Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(at, clock.instant()).abs().compareTo(WINDOW) > 0) {
      return false;
    }
    String expected = signatures.generate(timestamp, body);
    return MessageDigest.isEqual(expected.getBytes(US_ASCII), signature.getBytes(US_ASCII));
  }

  /** Whether nobody has sent this before; from now on it is known. */
  boolean isNew(String signature) {
    // Twice the window: its time may lie as far in the future as it may lie in the past.
    Instant over = clock.instant().plus(WINDOW.multipliedBy(2));
    synchronized (taken) {
      return taken.putIfAbsent(signature, over) == null;
    }
  }

  /** It could not be taken after all, and may come again. */
  void forget(String signature) {
    synchronized (taken) {
      taken.remove(signature);
    }
  }
}
