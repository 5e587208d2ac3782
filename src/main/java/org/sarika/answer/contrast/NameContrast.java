package org.sarika.answer.contrast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarika.answer.contrast.Difference.Matter;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;

/** Names in the same place of what only one can have done, or can only have happened in one. */
final class NameContrast {
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:who|whom|whose|where|which|what city|what country)\\b");

  /** What one alone does, or what takes place in one place alone. */
  private static final Set<String> ALONE =
      Arrays.stream(
              ("sign lead own command host write author score win appoint design build found invent capture shoot elect replace succeed"
                      + " marry chair direct bear bury hold dock crash sink land assassinate discover establish compose paint head preside"
                      + " nominate invite sentence")
                  .split(" "))
          .map(Stems::of)
          .collect(Collectors.toSet());

  /** What happens in one place alone, though several may take part. */
  private static final Set<String> IN_ONE_PLACE =
      Stream.of(
              "meet", "capture", "sign", "hold", "dock", "crash", "sink", "land", "bear", "bury",
              "find", "arrest", "host")
          .map(Stems::of)
          .collect(Collectors.toSet());

  private NameContrast() {}

  static Optional<Difference> between(String question, Read left, Read right) {
    String lower = question.toLowerCase(Locale.ROOT);
    Set<String> shared = left.shared(right);
    Set<String> verbs = lower.contains("where") ? IN_ONE_PLACE : ALONE;
    if (!ASKED.matcher(lower).find() || shared.stream().noneMatch(verbs::contains)) {
      return Optional.empty();
    }
    List<Named> asked = ProperNames.in(question);
    List<Named> one = others(left, asked, shared);
    List<Named> other = others(right, asked, shared);
    boolean same = one.stream().anyMatch(it -> other.stream().anyMatch(it::meets));
    if (one.isEmpty() || other.isEmpty() || same || isInside(one, other)) {
      return Optional.empty();
    }
    return Optional.of(new Difference(Matter.NAME, one.getFirst().text(), other.getFirst().text()));
  }

  private static List<Named> others(Read read, List<Named> asked, Set<String> shared) {
    return read.names().stream()
        .filter(name -> asked.stream().noneMatch(name::meets))
        .filter(name -> name.words().stream().map(Stems::of).noneMatch(shared::contains))
        .toList();
  }

  /** A place may lie in a country. */
  private static boolean isInside(List<Named> one, List<Named> other) {
    return one.stream().anyMatch(Named::isCountry) != other.stream().anyMatch(Named::isCountry);
  }
}
