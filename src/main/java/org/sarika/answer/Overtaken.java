package org.sarika.answer;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarika.answer.facts.Stems;
import org.sarika.knowledge.PublicationDate;

/**
 * Finds what a newer article says otherwise about the same: who holds an office, how a thing
 * stands, how many there are. Only for questions about now; of the past both are true.
 */
final class Overtaken {
  /** What a {@link Disagreement} of this kind is on. */
  static final String MATTER = "overtaken";

  /** Counts of articles this close in time differ for other reasons, in days. */
  private static final int APART_DAYS = 90;

  private static final int LEAST_SHARED = 3;

  /** Two opposite ways in which a thing can stand. */
  private record Opposites(Pattern one, Pattern other) {
    static Opposites of(String one, String other) {
      return new Opposites(pattern(one), pattern(other));
    }

    private static Pattern pattern(String words) {
      return Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }
  }

  private static final List<Opposites> STATES =
      List.of(
          Opposites.of(
              "suspended|halted|cancell?ed|froz|paused|stopped|on hold|called off",
              "resum|reviv|restart|reinstat|restored|unfroz|returned|back on"),
          Opposites.of(
              "imposed|banned|put in place|restricted", "lifted|removed|repealed|revoked|dropped"),
          Opposites.of(
              "detained|jailed|imprisoned|arrested|in prison|in jail|under house arrest",
              "released|freed|pardoned|acquitted"),
          Opposites.of("closed|shut", "reopened|opened again"));

  private Overtaken() {}

  /**
   * What is overtaken, each with the newer side first.
   *
   * @param differing amounts that were found to differ; those that time explains come back here
   */
  static List<Disagreement> among(
      Question question, List<Citation> citations, List<Disagreement> differing) {
    List<Disagreement> found = new ArrayList<>();
    if (!question.time().isAboutNow()) {
      return found;
    }
    for (Citation newer : citations) {
      for (Citation older : citations) {
        if (isNewer(newer, older)) {
          found.addAll(Offices.overtaken(question, newer, older));
          found.addAll(states(newer, older));
        }
      }
    }
    differing.stream()
        .filter(one -> isCount(one, citations))
        .map(one -> newestFirst(one, citations))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** Whether time explains why amounts differ. */
  static boolean isCount(Disagreement one, List<Citation> citations) {
    return one.matter().equals("number")
        && one.sides().size() == 2
        && ChronoUnit.DAYS.between(
                sorted(one, citations).getLast().source().published().last(),
                sorted(one, citations).getFirst().source().published().first())
            >= APART_DAYS;
  }

  private static List<Citation> sorted(Disagreement one, List<Citation> citations) {
    Set<Integer> numbers =
        one.sides().stream().map(Disagreement.Side::citation).collect(Collectors.toSet());
    return citations.stream()
        .filter(citation -> numbers.contains(citation.number()))
        .sorted(Comparator.comparing(Overtaken::published).reversed())
        .toList();
  }

  private static Disagreement newestFirst(Disagreement one, List<Citation> citations) {
    int newest = sorted(one, citations).getFirst().number();
    List<Disagreement.Side> sides = new ArrayList<>(one.sides());
    sides.sort(Comparator.comparing(side -> side.citation() != newest));
    return new Disagreement(MATTER, sides);
  }

  static PublicationDate published(Citation citation) {
    return citation.source().published();
  }

  private static boolean isNewer(Citation newer, Citation older) {
    return !newer.source().id().equals(older.source().id())
        && published(newer).first().isAfter(published(older).last());
  }

  private static List<Disagreement> states(Citation newer, Citation older) {
    String now = newer.excerpt().key();
    String then = older.excerpt().key();
    Set<String> shared = Stems.in(now);
    shared.retainAll(Stems.in(then));
    boolean opposite =
        STATES.stream()
            .anyMatch(state ->
                (isOnly(state.one, state.other, now) && isOnly(state.other, state.one, then))
                    || (isOnly(state.other, state.one, now)
                        && isOnly(state.one, state.other, then)));
    return opposite && shared.size() >= LEAST_SHARED
        ? List.of(difference(newer, now, older, then))
        : List.of();
  }

  private static boolean isOnly(Pattern wanted, Pattern unwanted, String sentence) {
    return wanted.matcher(sentence).find() && !unwanted.matcher(sentence).find();
  }

  static Disagreement difference(Citation newer, String now, Citation older, String then) {
    return new Disagreement(
        MATTER,
        List.of(
            new Disagreement.Side(newer.number(), now),
            new Disagreement.Side(older.number(), then)));
  }
}
