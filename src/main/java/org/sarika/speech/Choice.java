package org.sarika.speech;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Mention.Form;

/** Chooses, of all who speak in a sentence, whose the sentence is. */
final class Choice {
  private Choice() {}

  /** The surest place first. */
  static Optional<Attribution> best(List<Attribution> found) {
    return first(found, one -> one.place() == Place.SOURCE && one.verb() == 0)
        .or(() -> first(found, Place.LEADING))
        .or(() -> cited(found))
        .or(() -> first(found, Place.TRAILING))
        .or(() -> first(found, one -> one.place() == Place.SOURCE && !one.isCiting()))
        .or(() -> first(found, Place.JOINED))
        .or(() -> first(found, Place.INNER));
  }

  /** ", Reuters reported, citing two officials". */
  private static Optional<Attribution> cited(List<Attribution> found) {
    boolean trailing = found.stream().anyMatch(one -> one.place() == Place.TRAILING);
    return trailing
            && found.size() == 2
            && found.getLast().place() == Place.SOURCE
            && found.getLast().verb() > found.getFirst().verb()
            && found.getLast().isCiting()
        ? Optional.of(found.getLast())
        : Optional.empty();
  }

  private static Optional<Attribution> first(List<Attribution> found, Place place) {
    return first(found, one -> one.place() == place);
  }

  private static Optional<Attribution> first(List<Attribution> found, Predicate<Attribution> test) {
    return found.stream().filter(test).findFirst();
  }

  /** Whether somebody else speaks beside the chosen one, so that the sentence is nobody's alone. */
  static boolean isContradicted(Attribution best, List<Attribution> found) {
    return found.stream()
        .anyMatch(one ->
            one.isBeside()
                && one.speaker().form() != Form.PRONOUN
                && !one.speaker().name().equals(best.speaker().name()));
  }
}
