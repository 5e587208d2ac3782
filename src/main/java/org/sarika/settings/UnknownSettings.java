package org.sarika.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds variables that look like ours and are not: nearly always a typing mistake. */
final class UnknownSettings {
  private static final int FAR = 6;

  private UnknownSettings() {}

  /** One sentence for each, by name. */
  static List<String> in(Set<String> names) {
    return names.stream()
        .filter(name -> name.matches(Setting.OURS) && !isKnown(name))
        .sorted()
        .map(UnknownSettings::sentence)
        .toList();
  }

  private static boolean isKnown(String name) {
    return Arrays.stream(Setting.values()).anyMatch(setting -> setting.name().equals(name));
  }

  private static String sentence(String name) {
    return Arrays.stream(Setting.values())
        .min(Comparator.comparingInt(setting -> distance(name, setting.name())))
        .filter(setting -> distance(name, setting.name()) <= FAR)
        .map(near -> "%s is not a setting: did you mean %s?".formatted(name, near))
        .orElseGet(() -> "%s is not a setting: unset it or see the README".formatted(name));
  }

  /** Levenshtein's: how many letters to add, drop or change. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[b.length()];
  }
}
