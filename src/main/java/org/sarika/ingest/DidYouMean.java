package org.sarika.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class DidYouMean {
  private static final Map<String, String> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("date", "published"),
          Map.entry("outlet", "publisher"),
          Map.entry("source", "publisher"),
          Map.entry("link", "url"),
          Map.entry("headline", "title"),
          Map.entry("tags", "topics"),
          Map.entry("keywords", "topics"),
          Map.entry("aliases", "also"),
          Map.entry("type", "kind"));

  private DidYouMean() {}

  static Optional<String> among(Collection<String> known, String word) {
    String other = OTHER_WORDS.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), "");
    if (known.contains(other)) {
      return Optional.of(other);
    }
    return known.stream()
        .filter(candidate -> distance(candidate, word) <= Math.min(2, word.length() / 2))
        .min(Comparator.comparingInt((String candidate) -> distance(candidate, word)));
  }

  /** Levenshtein's: how many letters to insert, take out or replace. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
