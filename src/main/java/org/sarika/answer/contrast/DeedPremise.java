package org.sarika.answer.contrast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Deed;
import org.sarika.answer.facts.Denials;
import org.sarika.answer.facts.Denials.Side;

/** That it was done, or was not, as the question has it. */
final class DeedPremise implements Premise {
  private static final Pattern DENIAL = Pattern.compile("\\b(?:denies|denied|deny)\\b");

  private final Deed deed;
  private final Lazy<Map<String, Side>> sides;
  private final SameEvent event;

  /**
   * @param deed the question's
   */
  DeedPremise(String question, Deed deed, SameEvent event) {
    this.deed = deed;
    this.sides = new Lazy<>(() -> Denials.in(question));
    this.event = event;
  }

  @Override
  public Optional<Finding> missingIn(List<Shown> shown) {
    return denied(shown).or(() -> contested(shown)).or(() -> unmentioned(shown));
  }

  /** An excerpt has it the other way about, and none has it the question's way. */
  private Optional<Finding> denied(List<Shown> shown) {
    for (String stem : deed.stems()) {
      String matter = Denials.matter(stem);
      Side wanted = sides.get().getOrDefault(matter, Side.OPEN);
      List<Side> there =
          shown.stream().map(it -> it.sides().getOrDefault(matter, Side.OPEN)).toList();
      boolean same = there.contains(wanted) || wanted == Side.OPEN;
      for (int i : same ? List.<Integer>of() : event.bySimilarity(shown)) {
        if (there.get(i) != Side.OPEN && isFair(matter, stem)) {
          return Optional.of(denial(shown, i));
        }
      }
    }
    return Optional.empty();
  }

  /** "Why did X not march": that it is affirmed elsewhere may be a plan. */
  private boolean isFair(String matter, String stem) {
    return !deed.isNegated() || !matter.equals(stem) || Denials.isDenying(deed.word());
  }

  /** It is only alleged, and an excerpt has the accused deny it. */
  private Optional<Finding> contested(List<Shown> shown) {
    List<Side> there =
        shown.stream()
            .flatMap(it -> Optional.ofNullable(it.sides().get(deed.stems().getFirst())).stream())
            .toList();
    boolean alleged = !deed.isPlain() && !there.isEmpty() && !there.contains(Side.AFFIRMED);
    if (!alleged || deed.isNegated()) {
      return Optional.empty();
    }
    return event.bySimilarity(shown).stream()
        .filter(i -> DENIAL.matcher(shown.get(i).key()).find())
        .findFirst()
        .map(i -> denial(shown, i));
  }

  private Finding denial(List<Shown> shown, int i) {
    return new Finding(Finding.Kind.DENIED, i, deed.word(), shown.get(i).key());
  }

  private Optional<Finding> unmentioned(List<Shown> shown) {
    return deed.isMissing(stem -> shown.stream().anyMatch(it -> it.stems().contains(stem)))
        ? Optional.of(new Finding(Finding.Kind.ABSENT, -1, deed.word(), ""))
        : Optional.empty();
  }
}
