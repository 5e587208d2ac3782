package org.sarika.chat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;

/**
 * Short names of articles, for buttons: an id may be longer than what a button carries. The same
 * article always has the same one. They are no secret; whoever presses is checked.
 */
final class ArticleKey {
  /** Letters and digits in one: 51 bits, so that no two of a library's articles share it. */
  static final int LENGTH = 10;

  private static final Pattern ONE = Pattern.compile("[0-9a-z]{" + LENGTH + "}");
  private static final Pattern TWO = Pattern.compile("[0-9a-z]{" + 2 * LENGTH + "}");
  private static final int BASE = Character.MAX_RADIX;

  private ArticleKey() {}

  static String of(ArticleId id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.value().getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).toString(BASE).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Two in one, for a button about both. */
  static String of(ArticleId one, ArticleId other) {
    return of(one) + of(other);
  }

  /** The article of that name, whatever its status; of two names the first one's. */
  static Optional<ArticleId> find(String key, ArticleStore articles) {
    String first = TWO.matcher(key).matches() ? key.substring(0, LENGTH) : key;
    return ONE.matcher(first).matches()
        ? articles.fingerprints().stream()
            .map(Fingerprint::id)
            .filter(id -> of(id).equals(first))
            .findFirst()
        : Optional.empty();
  }

  /** The second article of two names. */
  static Optional<ArticleId> findOther(String keys, ArticleStore articles) {
    return TWO.matcher(keys).matches() ? find(keys.substring(LENGTH), articles) : Optional.empty();
  }
}
