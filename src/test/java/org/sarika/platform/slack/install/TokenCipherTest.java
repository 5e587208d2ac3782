package org.sarika.platform.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TokenCipherTest {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String TEXT = "xoxb-1 សារិកា";

  private final TokenCipher cipher = new TokenCipher(SECRET);

  @Test
  void opensWhatItSealed() {
    assertThat(cipher.open("T1", cipher.seal("T1", TEXT))).contains(TEXT);
    assertThat(new TokenCipher(SECRET).open("T1", cipher.seal("T1", ""))).contains("");
  }

  @Test
  void showsNothingOfTheTextAndNeverTheSameTwice() {
    byte[] first = cipher.seal("T1", TEXT);
    byte[] second = cipher.seal("T1", TEXT);

    assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("xoxb");
    assertThat(Arrays.copyOfRange(first, 1, 13)).isNotEqualTo(Arrays.copyOfRange(second, 1, 13));
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void opensNothingWithAnotherSecret() {
    TokenCipher other = new TokenCipher(SECRET.replace('0', '1'));

    assertThat(other.open("T1", cipher.seal("T1", TEXT))).isEmpty();
  }

  @Test
  void opensNothingForAnotherWorkspace() {
    assertThat(cipher.open("T2", cipher.seal("T1", TEXT))).isEmpty();
  }

  @Test
  void opensNothingThatWasChanged() {
    byte[] sealed = cipher.seal("T1", TEXT);

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(cipher.open("T1", changed)).as("byte %d", i).isEmpty();
      assertThat(cipher.open("T1", Arrays.copyOf(sealed, i))).as("%d bytes", i).isEmpty();
    }
    assertThat(cipher.open("T1", Arrays.copyOf(sealed, sealed.length + 1))).isEmpty();
  }

  @Test
  void refusesASecretThatCanBeGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TokenCipher(SECRET.substring(1)))
        .withMessage("SLACK_TOKEN_KEY is shorter than 32 characters: set it to a long random text");
  }
}
