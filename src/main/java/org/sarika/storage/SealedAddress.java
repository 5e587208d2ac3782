package org.sarika.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sarika.gaps.Address;

/**
 * Where to tell whom, encrypted: a hash cannot be written to. AES-GCM with a key that is made from
 * the data folder's; without it nobody is told.
 */
final class SealedAddress {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  SealedAddress(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** An opened one. */
  record Opened(Address where, String asker) {}

  byte[] seal(Address where, String asker) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain(where, asker));
      byte[] sealed = Arrays.copyOf(nonce, nonce.length + hidden.length);
      System.arraycopy(hidden, 0, sealed, nonce.length, hidden.length);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + CIPHER, e);
    }
  }

  /** Empty if another key sealed it. */
  Optional<Opened> open(byte[] sealed) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES));
      int length = sealed.length - NONCE_BYTES;
      return Optional.of(opened(cipher.doFinal(sealed, NONCE_BYTES, length)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private static byte[] plain(Address where, String asker) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(where.platform());
      out.writeUTF(where.chat());
      out.writeUTF(where.thread());
      out.writeUTF(asker);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static Opened opened(byte[] plain) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
      return new Opened(new Address(in.readUTF(), in.readUTF(), in.readUTF()), in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }
}
