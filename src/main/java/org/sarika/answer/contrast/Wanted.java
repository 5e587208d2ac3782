package org.sarika.answer.contrast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Moments;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;
import org.sarika.knowledge.PublicationDate;

/**
 * What a question wants counted.
 *
 * @param isCount whether it asks how many
 * @param stems of its words, countries left out
 * @param moments the times that it names itself
 * @param names the names in it
 */
record Wanted(boolean isCount, Set<String> stems, List<Moment> moments, List<Named> names) {
  static final Wanted NONE = new Wanted(false, Set.of(), List.of(), List.of());

  private static final Pattern COUNT =
      Pattern.compile("\\b(?:how many|number of)\\b", Pattern.CASE_INSENSITIVE);
  private static final int LEAST_SHARED = 2;

  /** Of two counts of one matter the larger is not this many times the smaller. */
  private static final double OTHER_MATTER = 20;

  static Wanted in(String question) {
    Set<String> stems =
        Stems.in(question).stream()
            .filter(stem -> !ProperNames.isCountry(stem) && !stem.equals("us"))
            .collect(Collectors.toUnmodifiableSet());
    // Weekdays would be read against this date, but only years matter here.
    PublicationDate any = PublicationDate.of(LocalDate.EPOCH);
    return new Wanted(
        COUNT.matcher(question).find(), stems, Moments.in(question, any), ProperNames.in(question));
  }

  /** Whether both sentences count what is asked for, on the question's own matter. */
  boolean isCountedBy(Read left, Figure one, Read right, Figure other) {
    Set<String> shared = left.shared(right);
    shared.retainAll(stems);
    boolean counted =
        one.unit().isEmpty()
            && one.nouns().stream().anyMatch(stems::contains)
            && other.nouns().stream().anyMatch(stems::contains);
    return isCount
        && counted
        && shared.size() >= LEAST_SHARED
        && one.high() <= other.low() * OTHER_MATTER
        && other.high() <= one.low() * OTHER_MATTER;
  }

  /** Whether both name all that a counting question names: what else they name matters less. */
  boolean isNamedIn(Read left, Read right) {
    List<Named> telling = names.stream().filter(name -> !name.isCountry()).toList();
    return isCount
        && !telling.isEmpty()
        && telling.stream().allMatch(name -> isIn(name, left) && isIn(name, right));
  }

  private static boolean isIn(Named name, Read read) {
    return name.words().stream().map(Stems::of).allMatch(read.stems()::contains);
  }

  /** Whether the question itself names the time of a figure. */
  boolean isOf(List<Moment> times) {
    return times.stream().anyMatch(it -> moments.stream().anyMatch(it::meets));
  }
}
