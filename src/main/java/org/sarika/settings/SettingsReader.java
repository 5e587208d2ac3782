package org.sarika.settings;

import static org.sarika.settings.Setting.SARIKA_DATA;
import static org.sarika.settings.Setting.SARIKA_GAPS_PUBLIC_FROM;
import static org.sarika.settings.Setting.SARIKA_HTTP_HOST;
import static org.sarika.settings.Setting.SARIKA_HTTP_PORT;
import static org.sarika.settings.Setting.SARIKA_KEEP_DAYS;
import static org.sarika.settings.Setting.SARIKA_KNOWLEDGE;
import static org.sarika.settings.Setting.SARIKA_NATIVES;
import static org.sarika.settings.Setting.SARIKA_PRIVATE_ADDRESSES;
import static org.sarika.settings.Setting.SARIKA_PUBLIC_URL;
import static org.sarika.settings.Setting.SARIKA_QUESTIONS_PER_MINUTE;
import static org.sarika.settings.Setting.SARIKA_THREADS;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Typed reading of environment variables that collects every problem before it complains. */
final class SettingsReader {
  private static final int MOST_THREADS = 1024;
  private static final int MOST_QUESTIONS = 1000;
  private static final int MOST_DAYS = 3650;
  private static final int MOST_ASKERS = 1_000_000;

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads all settings.
   *
   * @throws SettingsException if there was any problem
   */
  Settings read() {
    problems.addAll(UnknownSettings.in(environment.keySet()));
    Path data = path(SARIKA_DATA, Path.of(SARIKA_DATA.standard()));
    Settings settings =
        new Settings(
            path(SARIKA_KNOWLEDGE, Path.of(SARIKA_KNOWLEDGE.standard())),
            data,
            text(SARIKA_HTTP_HOST),
            number(SARIKA_HTTP_PORT, Integer.parseInt(SARIKA_HTTP_PORT.standard()), 0, 65_535),
            address(SARIKA_PUBLIC_URL).replaceFirst("/+$", ""),
            path(SARIKA_NATIVES, data.resolve("natives")),
            number(SARIKA_THREADS, Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS),
            number(
                SARIKA_QUESTIONS_PER_MINUTE,
                Integer.parseInt(SARIKA_QUESTIONS_PER_MINUTE.standard()),
                1,
                MOST_QUESTIONS),
            number(SARIKA_KEEP_DAYS, Integer.parseInt(SARIKA_KEEP_DAYS.standard()), 1, MOST_DAYS),
            flag(SARIKA_PRIVATE_ADDRESSES),
            new TelegramReader(this).read(),
            new SlackReader(this).read(),
            gapsPublicFrom());
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return settings;
  }

  /** One asker's question shown to strangers would tell what somebody asked. */
  private int gapsPublicFrom() {
    int from = number(SARIKA_GAPS_PUBLIC_FROM, 0, 0, MOST_ASKERS);
    if (from == 1) {
      problem(
          "SARIKA_GAPS_PUBLIC_FROM is '1', which shows what one person asked: give 0, or 2 or more");
    }
    return from;
  }

  /** A variable that is set to nothing counts as not set, as in most shells' scripts. */
  String given(Setting setting) {
    return environment.getOrDefault(setting.name(), "").strip();
  }

  String text(Setting setting) {
    String given = given(setting);
    return given.isEmpty() ? setting.standard() : given;
  }

  Secret secret(Setting setting) {
    return new Secret(given(setting));
  }

  private Path path(Setting setting, Path standard) {
    String given = given(setting);
    try {
      return given.isEmpty() ? standard : Path.of(given);
    } catch (InvalidPathException e) {
      problems.add("%s is '%s', which is not a path: give a folder".formatted(setting, cut(given)));
      return standard;
    }
  }

  private int number(Setting setting, int standard, int least, int most) {
    String given = given(setting);
    if (given.isEmpty()) {
      return standard;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, like a number out of bounds
    }
    problems.add(
        "%s is '%s': give a whole number from %d to %d"
            .formatted(setting, cut(given), least, most));
    return standard;
  }

  String address(Setting setting) {
    String text = text(setting);
    if (!text.isEmpty() && !isWebAddress(text)) {
      problems.add(
          "%s is '%s': give an address that begins with https:// or http://"
              .formatted(setting, cut(text)));
    }
    return text;
  }

  boolean flag(Setting setting) {
    String text = text(setting);
    if (!text.equals("true") && !text.equals("false")) {
      problem("%s is '%s': give true or false".formatted(setting, cut(text)));
    }
    return text.equals("true");
  }

  /**
   * Ids parted by commas.
   *
   * @param advice what to do if one has not that form
   */
  Set<String> ids(Setting setting, Pattern form, String advice) {
    Set<String> ids = new TreeSet<>();
    Arrays.stream(given(setting).split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .forEach(ids::add);
    ids.stream()
        .filter(id -> !form.matcher(id).matches())
        .forEach(id -> problem("%s names '%s': %s".formatted(setting, cut(id), advice)));
    return ids;
  }

  void problem(String sentence) {
    problems.add(sentence);
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static String cut(String value) {
    return value.length() <= 80 ? value : value.substring(0, 80) + "…";
  }
}
