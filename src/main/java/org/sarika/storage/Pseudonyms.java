package org.sarika.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sarika.chat.ConversationId;
import org.sarika.gaps.Asker;

/**
 * What stands in the database for people, rooms and messages: HMAC-SHA256 with the data folder's
 * key. Equal for equal ones; without the key it cannot be found out by trying all ids there are,
 * which a plain hash of a number would allow.
 */
final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";

  /** Base 32 without the digits that are taken for letters. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  private static final int BITS = 5;

  /**
   * 50 bits. Among a million answers two share an id with a chance of 1 in 2,000; then the second
   * is refused, not written over the first.
   */
  private static final int ID_LENGTH = 10;

  private final SecretKeySpec key;

  Pseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  byte[] person(String platform, String asker) {
    return hash("person", platform, asker);
  }

  byte[] room(ConversationId conversation) {
    return hash("room", conversation.platform(), conversation.chat(), conversation.thread());
  }

  byte[] recipient(Bot bot, String chat) {
    return hash("recipient", bot.platform(), bot.name(), chat);
  }

  /** The same person in the gap log: nothing there leads to what stands elsewhere. */
  byte[] gapAsker(Asker asker) {
    return hash("gap", asker.platform(), asker.id());
  }

  /** With a key of its own. */
  SealedAddress addresses() {
    return new SealedAddress(hash("address"));
  }

  /** The id of the turn that a message makes. */
  String turn(String message) {
    long bits = ByteBuffer.wrap(hash("turn", message)).getLong();
    StringBuilder id = new StringBuilder(ID_LENGTH);
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(LETTERS.charAt((int) (bits & (LETTERS.length() - 1))));
      bits >>>= BITS;
    }
    return id.toString();
  }

  /** Each part behind its length, so that no two lists of parts are one text. */
  private byte[] hash(String... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
