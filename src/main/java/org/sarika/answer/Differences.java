package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What citations differ on, and the order that they are shown in for it: where newer evidence
 * overtakes older, the newest comes first.
 *
 * @param citations as they are shown
 * @param remarks what has to be told with them
 */
record Differences(List<Citation> citations, List<Disagreement> remarks) {
  static Differences among(Question question, List<Citation> composed) {
    Disagreements disagreements = new Disagreements(question);
    List<Disagreement> differing = disagreements.among(composed);
    List<Disagreement> overtaken = Overtaken.among(question, composed, differing);
    List<Citation> shown = overtaken.isEmpty() ? composed : newestFirst(composed);
    if (shown.equals(composed)) {
      return of(composed, differing, overtaken);
    }
    List<Disagreement> reordered = disagreements.among(shown);
    return of(shown, reordered, Overtaken.among(question, shown, reordered));
  }

  private static Differences of(
      List<Citation> citations, List<Disagreement> differing, List<Disagreement> overtaken) {
    List<Disagreement> remarks = new ArrayList<>();
    differing.stream()
        .filter(one -> overtaken.isEmpty() || !Overtaken.isCount(one, citations))
        .forEach(remarks::add);
    remarks.addAll(overtaken);
    return new Differences(citations, List.copyOf(remarks));
  }

  /** Numbered as they are shown; unreliable ones stay last. */
  private static List<Citation> newestFirst(List<Citation> citations) {
    return Chronology.numbered(
        citations,
        Comparator.comparing(Citation::isUnreliable)
            .thenComparing(Overtaken::published, Comparator.reverseOrder()));
  }
}
