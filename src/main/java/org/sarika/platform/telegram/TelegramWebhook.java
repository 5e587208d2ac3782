package org.sarika.platform.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.sarika.knowledge.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Telegram calls instead of being polled. */
public final class TelegramWebhook {
  /** The header that holds the secret. */
  public static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final Logger log = LoggerFactory.getLogger(TelegramWebhook.class);
  private static final int TAKEN = 200;
  private static final int COME_AGAIN = 503;

  private final ObjectMapper json = new ObjectMapper();
  private final byte[] secret;
  private volatile UpdateSink sink =
      updates -> {
        throw new StorageException("not started yet");
      };

  TelegramWebhook(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** From now on updates are taken. */
  void open(UpdateSink to) {
    sink = to;
  }

  /** From now on Telegram is told to come again. */
  void shut() {
    sink =
        updates -> {
          throw new StorageException("stopped");
        };
  }

  /** Compares in the same time whatever is wrong with it. */
  public boolean trusts(String value) {
    return MessageDigest.isEqual(secret, value.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Takes an update over: 200 when it is on disk. What cannot be read is taken too, or Telegram
   * would send it again and hold back all that follow.
   */
  public int take(String body) {
    List<RawUpdate> updates = read(body);
    if (updates.isEmpty()) {
      log.warn("telegram: an update that cannot be read is skipped");
      return TAKEN;
    }
    try {
      sink.take(updates);
      return TAKEN;
    } catch (StorageException e) {
      log.warn("telegram: an update cannot be kept and has to come again: {}", e.getMessage());
      return COME_AGAIN;
    }
  }

  private List<RawUpdate> read(String body) {
    try {
      JsonNode update = json.readTree(body);
      return update.isObject() ? RawUpdate.in(json.createArrayNode().add(update)) : List.of();
    } catch (JsonProcessingException e) {
      return List.of();
    }
  }
}
