package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.SteppingClock;

class SignatureCheckTest {
  private static final Instant NOW = Instant.parse("2024-08-01T00:00:00Z");
  private static final String BODY = "command=%2Fsarika&text=who";

  private final SteppingClock clock = new SteppingClock(NOW);
  private final SignatureCheck check = new SignatureCheck("secret", clock);

  private static String signature(String secret, String timestamp, String body) {
    return new SlackSignature.Generator(secret).generate(timestamp, body);
  }

  private static String at(long seconds) {
    return String.valueOf(NOW.getEpochSecond() + seconds);
  }

  private boolean isSlacks(String timestamp) {
    return check.isSlacks(timestamp, signature("secret", timestamp, BODY), BODY);
  }

  @ParameterizedTest
  @ValueSource(longs = {-299, -1, 0, 1, 299})
  void takesWhatIsNotFiveMinutesAway(long seconds) {
    assertThat(isSlacks(at(seconds))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 10_000_000_000L})
  void refusesWhatIsMoreThanFiveMinutesAway(long seconds) {
    assertThat(isSlacks(at(seconds))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "-1", " 1722470400", "1722470400 ", "1722470400.0", "99999999999999"})
  void refusesATimeThatIsNone(String timestamp) {
    assertThat(isSlacks(timestamp)).isFalse();
  }

  @Test
  void refusesWhatDiffersInOneBit() {
    String good = signature("secret", at(0), BODY);

    for (int i = 0; i < good.length(); i++) {
      String bad = good.substring(0, i) + (char) (good.charAt(i) ^ 1) + good.substring(i + 1);
      assertThat(check.isSlacks(at(0), bad, BODY)).as(bad).isFalse();
    }
    assertThat(check.isSlacks(at(0), good, BODY)).isTrue();
  }

  @Test
  void refusesAnotherBodyAnotherTimeAnotherSecretAndAnotherEnd() {
    String good = signature("secret", at(0), BODY);

    assertThat(check.isSlacks(at(0), good, BODY + " ")).isFalse();
    assertThat(check.isSlacks(at(1), good, BODY)).isFalse();
    assertThat(check.isSlacks(at(0), signature("other", at(0), BODY), BODY)).isFalse();
    assertThat(check.isSlacks(at(0), good + "0", BODY)).isFalse();
    assertThat(check.isSlacks(at(0), good.substring(0, 20), BODY)).isFalse();
    assertThat(check.isSlacks(at(0), "", BODY)).isFalse();
  }

  @Test
  void refusesWhatIsNotSigned() {
    assertThat(check.isSlacks(null, signature("secret", at(0), BODY), BODY)).isFalse();
    assertThat(check.isSlacks(at(0), null, BODY)).isFalse();
  }

  @Test
  void signsLettersOfAllScripts() {
    String body = "text=សួស្តី 😀";

    assertThat(check.isSlacks(at(0), signature("secret", at(0), body), body)).isTrue();
  }

  @Test
  void knowsAReplayAndForgetsWhatFailed() {
    assertThat(check.isNew("v0=a")).isTrue();
    assertThat(check.isNew("v0=a")).isFalse();
    assertThat(check.isNew("v0=b")).isTrue();

    check.forget("v0=a");

    assertThat(check.isNew("v0=a")).isTrue();
  }

  @Test
  void knowsAReplayAsLongAsItsTimeMayBeGood() {
    String future = at(299);
    String signature = signature("secret", future, BODY);
    assertThat(check.isSlacks(future, signature, BODY)).isTrue();
    assertThat(check.isNew(signature)).isTrue();

    clock.step(Duration.ofSeconds(597));
    assertThat(check.isNew("v0=another")).isTrue();

    assertThat(check.isSlacks(future, signature, BODY)).isTrue();
    assertThat(check.isNew(signature)).isFalse();
  }
}
