package org.sarika.answer.contrast;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;

/** Whether two sentences tell of different events, for all that they share most words. */
final class Events {
  /** Verbs that tell the stages of one matter apart. */
  private static final Set<String> VERBS =
      Arrays.stream(
              ("open close begin end start finish arrive leave depart sign ratify debate pass adopt vote propose kill die injure wound hurt"
                      + " arrest release charge convict sentence found dissolve join land start launch complete resign appoint import export"
                      + " buy sell borrow repay lend give get dock sail announce impose lift establish break disband widen extend")
                  .split(" "))
          .map(Stems::of)
          .collect(Collectors.toSet());

  private Events() {}

  static boolean differ(Read left, Read right) {
    return haveOtherDeeds(left, right) || haveOtherNames(left, right);
  }

  /** The same, whoever else is named. */
  static boolean haveOtherDeeds(Read left, Read right) {
    return haveOtherVerbs(left, right) || areQualifiedOtherwise(left.moments(), right.moments());
  }

  private static boolean haveOtherVerbs(Read left, Read right) {
    Set<String> one = verbs(left.stems());
    Set<String> other = verbs(right.stems());
    boolean disjoint = one.stream().noneMatch(other::contains);
    return !one.isEmpty() && !other.isEmpty() && disjoint && !isToll(one, other);
  }

  private static boolean isToll(Set<String> one, Set<String> other) {
    Set<String> fatal = Set.of("kill", "die");
    return one.stream().anyMatch(fatal::contains) && other.stream().anyMatch(fatal::contains);
  }

  private static Set<String> verbs(Set<String> stems) {
    Set<String> verbs = new HashSet<>(stems);
    verbs.retainAll(VERBS);
    return verbs;
  }

  /** Each names somebody or some place that the other does not mention at all. */
  static boolean haveOtherNames(Read left, Read right) {
    return isNamedAlone(left, right) && isNamedAlone(right, left);
  }

  private static boolean isNamedAlone(Read one, Read other) {
    return one.names().stream().anyMatch(name -> isMissing(name, other));
  }

  private static boolean isMissing(Named name, Read other) {
    return other.names().stream().noneMatch(name::meets)
        && name.words().stream().map(Stems::of).noneMatch(other.stems()::contains);
  }

  /** "The drill of 2014" and "the drill of 2016". */
  private static boolean areQualifiedOtherwise(List<Moment> left, List<Moment> right) {
    List<Moment> one = left.stream().filter(Moment::qualifies).toList();
    List<Moment> other = right.stream().filter(Moment::qualifies).toList();
    return !one.isEmpty()
        && !other.isEmpty()
        && one.stream().noneMatch(it -> other.stream().anyMatch(it::meets));
  }
}
