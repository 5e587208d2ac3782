package org.sarika.answer.contrast;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarika.answer.facts.Attribution;
import org.sarika.answer.facts.Denials;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Figures;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Moments;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;

/**
 * A statement and all that was read from it.
 *
 * @param text its words, who told it blanked out
 * @param stems of its words
 */
record Read(
    Statement statement,
    String text,
    Set<String> stems,
    List<Moment> moments,
    List<Figure> figures,
    List<Named> names,
    Map<String, Denials.Side> sides) {
  static Read of(Statement statement) {
    String text = Attribution.without(statement.text());
    List<Moment> moments = Moments.in(text, statement.published());
    StringBuilder timeless = new StringBuilder(text);
    moments.forEach(
        it -> timeless.replace(it.start(), it.end(), " ".repeat(it.end() - it.start())));
    return new Read(
        statement,
        text,
        Stems.in(timeless.toString()),
        moments,
        Figures.in(text, moments),
        ProperNames.in(timeless.toString()),
        Denials.in(text));
  }

  Set<String> shared(Read other) {
    Set<String> shared = new HashSet<>(stems);
    shared.retainAll(other.stems);
    return shared;
  }

  /** The words as written. */
  String words(int start, int end) {
    return statement.text().substring(start, end).strip();
  }

  /** Whether it says itself of which time it is, other than by naming an event. */
  boolean hasPeriod() {
    return !moments.isEmpty();
  }

  LocalDate published() {
    return statement.published().first();
  }
}
