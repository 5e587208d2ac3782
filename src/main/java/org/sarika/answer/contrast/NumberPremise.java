package org.sarika.answer.contrast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Figures;
import org.sarika.answer.facts.Moment;

/** That there were as many as the question says. */
final class NumberPremise implements Premise {
  /**
   * "Name three reasons", "a blend of which two words": how many things are wanted, which nobody
   * has to have counted.
   */
  private static final Pattern WANTED =
      Pattern.compile(
          ".*\\b(?:which|what) |(?:(?:and|please|can you|could you) )*(?:(?:what|which)(?: (?:are|were))?|identify|name|list|give|state|mention"
              + "|describe|explain|cite|tell)(?: me| us)?(?: (?:the|any|some|at|least|of))* ",
          Pattern.CASE_INSENSITIVE);

  /** "Millions of people" is no count. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:dozens|scores|hundreds|thousands|millions|billions|trillions)\\b",
          Pattern.CASE_INSENSITIVE);

  private final String question;
  private final List<Figure> figures;
  private final SameEvent event;

  /**
   * @param moments the question's, which are no figures
   */
  NumberPremise(String question, List<Moment> moments, SameEvent event) {
    this.question = question;
    this.figures =
        Figures.in(question, moments).stream()
            .filter(it -> !WANTED.matcher(question.substring(0, it.start())).matches())
            .filter(it -> !VAGUE.matcher(question.substring(it.start())).lookingAt())
            .toList();
    this.event = event;
  }

  @Override
  public Optional<Finding> missingIn(List<Shown> shown) {
    return figures.stream()
        .filter(asked -> shown.stream().noneMatch(it -> hasOne(it, asked)))
        .findFirst()
        .map(asked -> missing(shown, asked, question.substring(asked.start(), asked.end())));
  }

  private static boolean hasOne(Shown shown, Figure asked) {
    return shown.figures().stream()
        .anyMatch(it -> it.unit().equals(asked.unit()) && it.meets(asked));
  }

  private Finding missing(List<Shown> shown, Figure asked, String words) {
    return other(shown, asked, words).orElseGet(() -> event.absent(shown, words));
  }

  private Optional<Finding> other(List<Shown> shown, Figure asked, String words) {
    for (int i : event.bySimilarity(shown)) {
      String text = shown.get(i).evidence.text();
      for (Figure figure : Figures.in(text, shown.get(i).momentsIn(text))) {
        if (figure.isOf(asked) && !isTaken(figure, asked)) {
          String there = text.substring(figure.start(), figure.end());
          return Optional.of(new Finding(Finding.Kind.NUMBER, i, words, there));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it bears out another figure of the question. */
  private boolean isTaken(Figure figure, Figure asked) {
    return figures.stream()
        .anyMatch(it -> !it.equals(asked) && it.isOf(figure) && it.meets(figure));
  }
}
