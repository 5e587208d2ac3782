package org.sarika.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sarika.time.Period;

/** Puts what was found in the order of time. */
public final class Chronology {
  private Chronology() {}

  /**
   * The same numbered from the oldest on: by what they tell of a period, or else by when they came
   * out.
   *
   * @param periods what was asked about; may be empty
   */
  public static List<Citation> oldestFirst(List<Citation> found, List<Period> periods) {
    Timing timing = Timing.of(periods);
    Comparator<Citation> order =
        periods.isEmpty()
            ? Comparator.comparing(Overtaken::published)
            : Comparator.comparing(
                citation -> timing.begin(citation.source().published(), citation.excerpt()));
    return numbered(found, order);
  }

  /** In this order, and numbered as they are shown. */
  static List<Citation> numbered(List<Citation> found, Comparator<Citation> order) {
    List<Citation> numbered = new ArrayList<>();
    found.stream()
        .sorted(order)
        .forEach(citation -> numbered.add(citation.numbered(numbered.size() + 1)));
    return List.copyOf(numbered);
  }
}
