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
 * A statement and what was read from it. Most are on another matter than those beside them, and
 * their words alone tell, so the rest is read when it is first wanted. For one thread.
 */
final class Read {
  private final Statement statement;
  private final String text;
  private final List<Moment> moments;
  private final Set<String> stems;
  private final Lazy<List<Figure>> figures;
  private final Lazy<List<Named>> names;
  private final Lazy<Map<String, Denials.Side>> sides;

  Read(Statement statement) {
    this.statement = statement;
    this.text = Attribution.without(statement.text());
    this.moments = Moments.in(text, statement.published());
    String timeless = without(moments, text);
    this.stems = Stems.in(timeless);
    this.figures = new Lazy<>(() -> Figures.in(text, moments));
    this.names = new Lazy<>(() -> ProperNames.in(timeless));
    this.sides = new Lazy<>(() -> Denials.in(text));
  }

  /** A text with spaces where it names times: offsets stay what they were. */
  static String without(List<Moment> moments, String text) {
    StringBuilder timeless = new StringBuilder(text);
    moments.forEach(
        it -> timeless.replace(it.start(), it.end(), " ".repeat(it.end() - it.start())));
    return timeless.toString();
  }

  Statement statement() {
    return statement;
  }

  /** Its words, who told it blanked out. */
  String text() {
    return text;
  }

  /** The stems of its words. */
  Set<String> stems() {
    return stems;
  }

  List<Moment> moments() {
    return moments;
  }

  List<Figure> figures() {
    return figures.get();
  }

  List<Named> names() {
    return names.get();
  }

  /** What it affirms and denies. */
  Map<String, Denials.Side> sides() {
    return sides.get();
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
