package org.sarika.platform.telegram;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.sarika.delivery.FairnessLimits;

/**
 * How this edge is set up.
 *
 * @param token from BotFather; never logged
 * @param apiUrl address of the Bot API
 * @param webhookUrl where Telegram calls us; empty for polling
 * @param webhookSecret what it proves its calls with; never logged
 * @param rich whether replies are sent as rich messages
 * @param curators ids of users
 * @param fairness how much one may ask
 */
public record TelegramSettings(
    String token,
    String apiUrl,
    String webhookUrl,
    String webhookSecret,
    boolean rich,
    Set<String> curators,
    FairnessLimits fairness) {
  private static final int SECRET_BYTES = 32;

  public TelegramSettings {
    curators = Set.copyOf(curators);
    webhookSecret = webhookSecret.isEmpty() ? madeUp() : webhookSecret;
  }

  private static String madeUp() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  boolean isWebhook() {
    return !webhookUrl.isEmpty();
  }

  @Override
  public String toString() {
    return "Telegram at " + apiUrl;
  }
}
