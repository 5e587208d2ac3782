package org.sarika.evaluation;

import java.util.List;

/** How well a text follows a reference: F1 of their longest common run of words, gaps allowed. */
final class RougeL {
  private RougeL() {}

  static double best(String text, List<String> references) {
    return references.stream().mapToDouble(reference -> of(text, reference)).max().orElse(0);
  }

  private static double of(String text, String reference) {
    List<String> words = PlainText.words(PlainText.of(text));
    List<String> expected = PlainText.words(PlainText.of(reference));
    if (words.isEmpty() || expected.isEmpty()) {
      return 0;
    }
    return 2.0 * longestCommon(words, expected) / (words.size() + expected.size());
  }

  private static int longestCommon(List<String> words, List<String> expected) {
    int[] previous = new int[expected.size() + 1];
    for (String word : words) {
      int[] current = new int[expected.size() + 1];
      for (int at = 0; at < expected.size(); at++) {
        current[at + 1] =
            word.equals(expected.get(at))
                ? previous[at] + 1
                : Math.max(previous[at + 1], current[at]);
      }
      previous = current;
    }
    return previous[expected.size()];
  }
}
