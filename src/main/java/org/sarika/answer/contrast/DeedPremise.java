package org.sarika.answer.contrast;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Deed;
import org.sarika.answer.facts.Denials;
import org.sarika.answer.facts.Denials.Side;
import org.sarika.answer.facts.Stems;

/** That it was done, or was not, as the question has it. */
final class DeedPremise implements Premise {
  private static final Pattern DENIAL = Pattern.compile("\\b(?:denies|denied|deny)\\b");

  private final Deed deed;
  private final Map<String, Side> sides;
  private final SameEvent event;

  /**
   * @param deed the question's
   */
  DeedPremise(String question, Deed deed, SameEvent event) {
    this.deed = deed;
    this.sides = Denials.in(question);
    this.event = event;
  }

  @Override
  public Optional<Finding> missingIn(List<Evidence> shown) {
    return denied(shown).or(() -> contested(shown)).or(() -> unmentioned(shown));
  }

  /** An excerpt has it the other way about, and none has it the question's way. */
  private Optional<Finding> denied(List<Evidence> shown) {
    for (String stem : deed.stems()) {
      String matter = Denials.matter(stem);
      Side wanted = sides.getOrDefault(matter, Side.OPEN);
      List<Side> there =
          shown.stream().map(it -> Denials.in(it.key()).getOrDefault(matter, Side.OPEN)).toList();
      boolean same = there.contains(wanted) || wanted == Side.OPEN;
      for (int i : event.bySimilarity(shown)) {
        if (!same && there.get(i) != Side.OPEN && isFair(matter, stem)) {
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
  private Optional<Finding> contested(List<Evidence> shown) {
    List<Side> there =
        shown.stream()
            .flatMap(it ->
                Optional.ofNullable(Denials.in(it.key()).get(deed.stems().getFirst())).stream())
            .toList();
    boolean alleged = !deed.isPlain() && !there.isEmpty() && !there.contains(Side.AFFIRMED);
    return event.bySimilarity(shown).stream()
        .filter(i -> alleged && !deed.isNegated() && DENIAL.matcher(shown.get(i).key()).find())
        .findFirst()
        .map(i -> denial(shown, i));
  }

  private Finding denial(List<Evidence> shown, int i) {
    return new Finding(Finding.Kind.DENIED, i, deed.word(), shown.get(i).key());
  }

  private Optional<Finding> unmentioned(List<Evidence> shown) {
    Set<String> there = new HashSet<>();
    shown.forEach(it -> there.addAll(Stems.in(it.all())));
    return deed.isMissingIn(there)
        ? Optional.of(new Finding(Finding.Kind.ABSENT, -1, deed.word(), ""))
        : Optional.empty();
  }
}
