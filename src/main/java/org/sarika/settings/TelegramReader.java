package org.sarika.settings;

import static org.sarika.settings.Setting.TELEGRAM_API_URL;
import static org.sarika.settings.Setting.TELEGRAM_BOT_TOKEN;
import static org.sarika.settings.Setting.TELEGRAM_CURATORS;
import static org.sarika.settings.Setting.TELEGRAM_RICH_MESSAGES;
import static org.sarika.settings.Setting.TELEGRAM_WEBHOOK_SECRET;
import static org.sarika.settings.Setting.TELEGRAM_WEBHOOK_URL;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the Telegram edge's settings and holds them against what Telegram takes. */
final class TelegramReader {
  private static final Pattern TOKEN = Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{1,100}");
  private static final Pattern USER = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

  /** The ports that Telegram calls; -1 stands for the standard one. */
  private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);

  private final SettingsReader reader;

  TelegramReader(SettingsReader reader) {
    this.reader = reader;
  }

  Settings.Telegram read() {
    Secret token = reader.secret(TELEGRAM_BOT_TOKEN);
    if (token.isSet() && !TOKEN.matcher(token.value()).matches()) {
      reader.problem(
          TELEGRAM_BOT_TOKEN
              + " does not look like a token: copy it again from @BotFather, digits, a colon and"
              + " letters");
    }
    return new Settings.Telegram(
        token,
        reader.address(TELEGRAM_API_URL),
        webhook(),
        webhookSecret(),
        reader.flag(TELEGRAM_RICH_MESSAGES),
        reader.ids(TELEGRAM_CURATORS, USER, "give the numbers of people, not their names"));
  }

  private String webhook() {
    String address = reader.address(TELEGRAM_WEBHOOK_URL);
    if (address.startsWith("http://")) {
      reader.problem(
          "%s is '%s': Telegram calls addresses that begin with https:// only"
              .formatted(TELEGRAM_WEBHOOK_URL, SettingsReader.cut(address)));
    } else if (address.startsWith("https://")) {
      checkPlace(address);
    }
    return address;
  }

  private void checkPlace(String address) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return; // told already: it is no address at all
    }
    if (uri.getPath().isEmpty() || uri.getPath().equals("/")) {
      reader.problem(
          "%s is '%s': give it a path of its own, such as https://example.org/telegram"
              .formatted(TELEGRAM_WEBHOOK_URL, SettingsReader.cut(address)));
    }
    if (!PORTS.contains(uri.getPort())) {
      reader.problem(
          "%s is '%s': Telegram calls the ports 443, 80, 88 and 8443 only"
              .formatted(TELEGRAM_WEBHOOK_URL, SettingsReader.cut(address)));
    }
  }

  private Secret webhookSecret() {
    Secret secret = reader.secret(TELEGRAM_WEBHOOK_SECRET);
    if (secret.isSet() && reader.given(TELEGRAM_WEBHOOK_URL).isEmpty()) {
      reader.problem(
          "%s is set without %s: set both or neither"
              .formatted(TELEGRAM_WEBHOOK_SECRET, TELEGRAM_WEBHOOK_URL));
    } else if (secret.isSet() && !SECRET.matcher(secret.value()).matches()) {
      reader.problem(
          TELEGRAM_WEBHOOK_SECRET
              + " has other characters than letters, digits, _ and -, or more than 256: choose"
              + " another");
    }
    return secret;
  }
}
