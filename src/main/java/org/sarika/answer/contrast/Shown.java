package org.sarika.answer.contrast;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Denials;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Figures;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Moments;
import org.sarika.answer.facts.ProperNames;
import org.sarika.answer.facts.ProperNames.Named;
import org.sarika.answer.facts.Stems;

/**
 * An excerpt and what was read from it. Most questions take little for granted and want little of
 * it, so each thing is read when it is first wanted. For one thread.
 */
final class Shown {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  final Evidence evidence;
  private final Lazy<Set<String>> stems = new Lazy<>(() -> Stems.in(all()));
  private final Lazy<Set<String>> words = new Lazy<>(this::readWords);
  private final Lazy<List<Moment>> moments = new Lazy<>(() -> momentsIn(all()));
  private final Lazy<List<Figure>> figures = new Lazy<>(() -> Figures.in(all(), moments()));
  private final Lazy<List<Named>> names = new Lazy<>(() -> ProperNames.in(all()));
  private final Lazy<Map<String, Denials.Side>> sides = new Lazy<>(() -> Denials.in(key()));

  Shown(Evidence evidence) {
    this.evidence = evidence;
  }

  private String all() {
    return evidence.all();
  }

  String key() {
    return evidence.key();
  }

  /** The stems of all that is shown, what stands around the excerpt included. */
  Set<String> stems() {
    return stems.get();
  }

  /** All its words in lower case, common ones included. */
  Set<String> words() {
    return words.get();
  }

  List<Moment> moments() {
    return moments.get();
  }

  List<Figure> figures() {
    return figures.get();
  }

  List<Named> names() {
    return names.get();
  }

  /** What the sentence that answers affirms and denies. */
  Map<String, Denials.Side> sides() {
    return sides.get();
  }

  /** The points in time that a part of it names. */
  List<Moment> momentsIn(String part) {
    return Moments.in(part, evidence.published());
  }

  private Set<String> readWords() {
    Set<String> found = new HashSet<>();
    NO_WORD.splitAsStream(all().toLowerCase(Locale.ROOT)).forEach(found::add);
    return found;
  }
}
