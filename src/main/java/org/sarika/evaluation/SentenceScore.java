package org.sarika.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.json.EvaluationQuestion;

/** Which sentences of the excerpts are gold, and which gold sentences the excerpts show. */
final class SentenceScore {
  /** Share of common words from which two sentences count as the same. */
  private static final double SAME = .8;

  /** A sentence as it is compared, and where it stands; {@code set} is empty for a shown one. */
  private record Place(String doc, String plain, String set) {
    boolean matches(Place other) {
      return (doc.isEmpty() || other.doc.isEmpty() || doc.equals(other.doc))
          && (plain.equals(other.plain) || PlainText.similarity(plain, other.plain) >= SAME);
    }
  }

  private final List<Place> gold;

  SentenceScore(EvaluationQuestion question) {
    gold =
        question.goldEvidence().stream()
            .map(one -> new Place(one.doc(), PlainText.of(one.text()), one.set()))
            .toList();
  }

  void score(
      boolean answerable,
      boolean abstained,
      List<ShownExcerpt> excerpts,
      Map<String, Double> values) {
    if (gold.isEmpty() && (answerable || abstained)) {
      return;
    }
    Set<Place> shown = abstained ? Set.of() : sentences(excerpts);
    List<Place> complete = complete(shown);
    List<Place> found = complete.stream().filter(one -> isIn(one, shown)).toList();
    long right = shown.stream().filter(one -> isIn(one, complete)).count();
    values.put(Value.SENTENCES, (double) shown.size());
    values.put(Value.SENTENCES_RIGHT, (double) right);
    values.put(Value.SENTENCES_FOUND, (double) different(found));
    values.put(Value.SENTENCES_GOLD, (double) different(gold));
  }

  private static Set<Place> sentences(List<ShownExcerpt> excerpts) {
    Set<Place> shown = new LinkedHashSet<>();
    for (ShownExcerpt excerpt : excerpts) {
      for (String sentence : PlainText.sentences(excerpt.text())) {
        shown.add(new Place(excerpt.doc(), sentence, ""));
      }
    }
    return shown;
  }

  /** The gold sentences that may count: where any names a set, only those of whole sets. */
  private List<Place> complete(Set<Place> shown) {
    if (gold.stream().allMatch(one -> one.set().isEmpty())) {
      return gold;
    }
    Set<String> incomplete =
        gold.stream()
            .filter(one -> !isIn(one, shown))
            .map(Place::set)
            .collect(Collectors.toUnmodifiableSet());
    return gold.stream().filter(one -> !incomplete.contains(one.set())).toList();
  }

  private static boolean isIn(Place one, Iterable<Place> others) {
    for (Place other : others) {
      if (one.matches(other)) {
        return true;
      }
    }
    return false;
  }

  private static long different(List<Place> places) {
    return places.stream().map(Place::plain).distinct().count();
  }
}
