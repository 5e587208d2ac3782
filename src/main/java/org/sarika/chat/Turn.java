package org.sarika.chat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.QuestionLanguage;
import org.sarika.time.TimeScope;

/**
 * One question and what was shown for it. Whose it is stands in no turn.
 *
 * @param id under which readers reach it again: letters and digits, at most 12
 * @param text as the asker wrote it; empty once it is too old to be kept
 * @param standalone the same, understandable alone; empty likewise
 * @param outcome what became of it
 * @param citations what was shown, as it was shown, but for words that were taken back since; empty
 *     if nothing was found
 * @param disagreements what these differ on, as it was shown, as far as nobody's words were taken
 *     back; empty if nothing
 * @param at when it was asked
 * @param time what it wanted of time
 */
public record Turn(
    String id,
    String text,
    String standalone,
    Outcome outcome,
    List<Citation> citations,
    List<Disagreement> disagreements,
    Instant at,
    TimeScope time) {
  public Turn {
    citations = List.copyOf(citations);
    disagreements = standing(disagreements, citations);
  }

  /** A disagreement repeats words of its sides: it goes when one of them is taken back. */
  private static List<Disagreement> standing(
      List<Disagreement> disagreements, List<Citation> citations) {
    Set<Integer> retracted =
        citations.stream()
            .filter(citation -> !citation.stands())
            .map(Citation::number)
            .collect(Collectors.toSet());
    return disagreements.stream()
        .filter(one -> one.sides().stream().noneMatch(side -> retracted.contains(side.citation())))
        .toList();
  }

  /** It wanted nothing of time. */
  public Turn(
      String id,
      String text,
      String standalone,
      Outcome outcome,
      List<Citation> citations,
      List<Disagreement> disagreements,
      Instant at) {
    this(id, text, standalone, outcome, citations, disagreements, at, TimeScope.NONE);
  }

  /** Nothing that was shown differs. */
  public Turn(
      String id,
      String text,
      String standalone,
      Outcome outcome,
      List<Citation> citations,
      Instant at) {
    this(id, text, standalone, outcome, citations, List.of(), at);
  }

  /** The language that it was asked in; English once its words are not kept. */
  Language language() {
    return QuestionLanguage.of(text);
  }

  /** The same without the words of who asked. */
  Turn nameless() {
    return new Turn(id, "", "", outcome, citations, disagreements, at);
  }
}
