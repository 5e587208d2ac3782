package org.sarika.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings as tables: for the README, and as they are in effect with secrets hidden. */
public final class SettingsTable {
  private SettingsTable() {}

  /** The Markdown table of the README. */
  public static String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("| variable | default | what it is |");
    lines.add("| --- | --- | --- |");
    for (Setting setting : Setting.values()) {
      lines.add("| `%s` | %s | %s |".formatted(setting, defaultOf(setting), meaningOf(setting)));
    }
    return String.join("\n", lines);
  }

  /** Variable to value in effect, in the README's order. */
  public static Map<String, String> effective(Settings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Setting setting : Setting.values()) {
      String value = valueOf(setting, settings);
      values.put(setting.name(), value.isEmpty() ? "not set" : value);
    }
    values.remove(Setting.SARIKA_JAVA_OPTS.name());
    return values;
  }

  private static String defaultOf(Setting setting) {
    boolean isPhrase = setting == Setting.SARIKA_THREADS;
    if (setting.standard().isEmpty()) {
      return "";
    }
    return isPhrase ? setting.standard() : "`" + setting.standard() + "`";
  }

  private static String meaningOf(Setting setting) {
    return setting.isSecret() ? setting.meaning() + " (never shown)" : setting.meaning();
  }

  private static String valueOf(Setting setting, Settings settings) {
    return switch (setting) {
      case SARIKA_KNOWLEDGE -> settings.knowledge().toString();
      case SARIKA_DATA -> settings.data().toString();
      case SARIKA_HTTP_HOST -> settings.httpHost();
      case SARIKA_HTTP_PORT -> Integer.toString(settings.httpPort());
      case SARIKA_PUBLIC_URL -> settings.publicUrl();
      case SARIKA_NATIVES -> settings.natives().toString();
      case SARIKA_THREADS -> Integer.toString(settings.threads());
      case SARIKA_QUESTIONS_PER_MINUTE -> Integer.toString(settings.questionsPerMinute());
      case SARIKA_KEEP_DAYS -> Integer.toString(settings.keepDays());
      case SARIKA_GAPS_PUBLIC_FROM -> Integer.toString(settings.gapsPublicFrom());
      case SARIKA_PRIVATE_ADDRESSES -> Boolean.toString(settings.privateAddresses());
      case SARIKA_JAVA_OPTS -> "";
      case TELEGRAM_BOT_TOKEN -> settings.telegram().botToken().toString();
      case TELEGRAM_API_URL -> settings.telegram().apiUrl();
      case TELEGRAM_WEBHOOK_URL -> settings.telegram().webhookUrl();
      case TELEGRAM_WEBHOOK_SECRET -> settings.telegram().webhookSecret().toString();
      case TELEGRAM_RICH_MESSAGES -> Boolean.toString(settings.telegram().richMessages());
      case TELEGRAM_CURATORS -> String.join(",", settings.telegram().curators());
      case SLACK_BOT_TOKEN -> settings.slack().botToken().toString();
      case SLACK_APP_TOKEN -> settings.slack().appToken().toString();
      case SLACK_SIGNING_SECRET -> settings.slack().signingSecret().toString();
      case SLACK_API_URL -> settings.slack().apiUrl();
      case SLACK_COMMAND -> settings.slack().command();
      case SLACK_CURATORS -> String.join(",", settings.slack().curators());
      case SLACK_CLIENT_ID -> settings.slack().clientId();
      case SLACK_CLIENT_SECRET -> settings.slack().clientSecret().toString();
      case SLACK_TOKEN_KEY -> settings.slack().tokenKey().toString();
    };
  }
}
