package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sarika.knowledge.PublicationDate;
import org.sarika.time.TimeScope.Order;

/** Puts the newest or oldest first of those that are nearly as good as the best. */
final class ByDate {
  /** A sentence this much worse than the best is not about the same. */
  private static final double NEARLY = 0.2;

  private ByDate() {}

  /**
   * The candidates in the order that is wanted.
   *
   * @param ranked best first
   */
  static List<Candidate> sorted(List<Candidate> ranked, Order order) {
    Comparator<Candidate> oldest = Comparator.comparing(ByDate::published);
    return switch (order) {
      case BEST, EVENTS, NEWS -> ranked;
      case NEWEST -> sorted(ranked, oldest.reversed());
      case OLDEST -> sorted(ranked, oldest);
    };
  }

  private static PublicationDate published(Candidate candidate) {
    return candidate.article().published();
  }

  private static List<Candidate> sorted(List<Candidate> ranked, Comparator<Candidate> order) {
    List<Candidate> near = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>();
    for (Candidate candidate : ranked) {
      boolean isNear = candidate.worth() >= ranked.getFirst().worth() - NEARLY;
      (isNear ? near : rest).add(candidate);
    }
    near.sort(order);
    near.addAll(rest);
    return near;
  }
}
