package org.sarika.ingest.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Language tags as documents write them, to those that articles carry. */
final class Languages {
  private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
  private static final Set<String> TRADITIONAL = Set.of("tw", "hk", "mo", "hant");

  private Languages() {}

  /** Its language without the region; for Chinese with the script. Empty if it is none. */
  static String tag(String written) {
    String[] parts = written.strip().toLowerCase(Locale.ROOT).split("[-_]");
    if (parts.length == 0 || !KNOWN.contains(parts[0])) {
      return "";
    }
    if (!parts[0].equals("zh") || parts.length == 1) {
      return parts[0];
    }
    boolean traditional = Arrays.stream(parts).anyMatch(TRADITIONAL::contains);
    return traditional ? "zh-Hant" : "zh-Hans";
  }
}
