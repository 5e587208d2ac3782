package org.sarika.answer.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which excerpts speak of what a question asks about, by the words that they share.
 *
 * @param stems the question's, without its dates
 */
record SameEvent(Set<String> stems) {
  /** Share of the question's words that an excerpt has to have to speak of the same event. */
  private static final double SAME_EVENT = 0.45;

  private static final double ALL_ELSE = 0.7;

  SameEvent {
    stems = Set.copyOf(stems);
  }

  /** Indices of the excerpts on the same event, the closest first. */
  List<Integer> bySimilarity(List<Shown> shown) {
    return IntStream.range(0, shown.size())
        .boxed()
        .filter(i -> similarity(shown.get(i)) >= SAME_EVENT)
        .sorted(Comparator.comparingDouble(i -> -similarity(shown.get(i))))
        .toList();
  }

  /** Shown with a remark where all else is there; refused where more is missing. */
  Finding absent(List<Shown> shown, String words) {
    boolean close = shown.stream().anyMatch(it -> similarity(it) >= ALL_ELSE);
    return new Finding(close ? Finding.Kind.UNMENTIONED : Finding.Kind.ABSENT, -1, words, "");
  }

  private double similarity(Shown shown) {
    long shared = stems.stream().filter(shown.stems()::contains).count();
    return stems.isEmpty() ? 0 : (double) shared / stems.size();
  }
}
