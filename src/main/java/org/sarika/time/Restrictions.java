package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several restrictions of one question: any of them, but a beginning and an end belong together.
 */
final class Restrictions {
  private Restrictions() {}

  /** "deported since 2002, by September 2017" is one period, not two. */
  static List<Restriction> joined(List<Restriction> all) {
    Optional<Restriction> open = find(all, true);
    Optional<Restriction> closed = find(all, false);
    if (open.isEmpty() || closed.isEmpty() || !open.get().period().meets(closed.get().period())) {
      return distinct(all);
    }
    List<Restriction> joined = new ArrayList<>(all);
    joined.remove(open.get());
    joined.remove(closed.get());
    joined.add(
        new Restriction(
            Math.min(open.get().start(), closed.get().start()),
            Math.max(open.get().end(), closed.get().end()),
            open.get().period().common(closed.get().period())));
    return distinct(joined);
  }

  private static Optional<Restriction> find(List<Restriction> all, boolean withoutEnd) {
    return all.stream()
        .filter(one ->
            withoutEnd
                ? one.period().to().equals(LocalDate.MAX)
                : one.period().from().equals(LocalDate.MIN))
        .findFirst();
  }

  private static List<Restriction> distinct(List<Restriction> all) {
    List<Restriction> kept = new ArrayList<>();
    for (Restriction one : all) {
      if (kept.stream().noneMatch(other -> other.period().equals(one.period()))) {
        kept.add(one);
      }
    }
    return kept;
  }
}
