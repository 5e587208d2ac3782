package org.sarika.platform.slack.install;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what is kept of a workspace: AES-256-GCM under a key that is derived from a secret in the
 * environment, bound to the workspace, so that a row that is copied to another does not open. Safe
 * for many threads.
 */
public final class TokenCipher {
  /** The fewest characters of the secret. */
  public static final int SHORTEST_SECRET = 32;

  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int KEY = 32;
  private static final String PURPOSE = "sarika slack installations 1";

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  /**
   * A cipher.
   *
   * @param secret what {@code SLACK_TOKEN_KEY} holds
   * @throws IllegalArgumentException in one sentence, if it is too short
   */
  public TokenCipher(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(Sentences.SHORT_KEY);
    }
    try {
      HKDFParameterSpec derivation =
          HKDFParameterSpec.ofExtract()
              .addIKM(secret.getBytes(StandardCharsets.UTF_8))
              .thenExpand(PURPOSE.getBytes(StandardCharsets.UTF_8), KEY);
      key = KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java 25 has HKDF-SHA256", e);
    }
  }

  /** Version, nonce, then the text with its tag. */
  byte[] seal(String team, String text) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, team, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(1 + NONCE + sealed.length)
          .put(VERSION)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** The text; empty if it was sealed under another secret, for another workspace, or changed. */
  Optional<String> open(String team, byte[] sealed) {
    ByteBuffer bytes = ByteBuffer.wrap(sealed);
    if (bytes.remaining() < 1 + NONCE + TAG || bytes.get() != VERSION) {
      return Optional.empty();
    }
    byte[] nonce = new byte[NONCE];
    bytes.get(nonce);
    byte[] rest = new byte[bytes.remaining()];
    bytes.get(rest);
    try {
      byte[] text = cipher(Cipher.DECRYPT_MODE, team, nonce).doFinal(rest);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String team, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(new byte[] {VERSION});
    cipher.updateAAD(team.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
