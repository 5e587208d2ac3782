package org.sarika.answer.contrast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Figures;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Moments;

/** That there were as many as the question says. */
final class NumberPremise implements Premise {
  /** "Name three reasons": how many things are wanted, which nobody has to have counted. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:(?:and|please|can you|could you) )*(?:(?:what|which)(?: (?:are|were))?|identify|name|list|give|state|mention"
              + "|describe|explain|cite|tell)(?: me| us)?(?: (?:the|any|some|at|least|of))* ",
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
            .toList();
    this.event = event;
  }

  @Override
  public Optional<Finding> missingIn(List<Evidence> shown) {
    List<Figure> all =
        shown.stream()
            .map(it -> Figures.in(it.all(), Moments.in(it.all(), it.published())))
            .flatMap(List::stream)
            .toList();
    return figures.stream()
        .filter(asked ->
            all.stream().noneMatch(it -> it.unit().equals(asked.unit()) && it.meets(asked)))
        .findFirst()
        .map(asked -> missing(shown, asked, question.substring(asked.start(), asked.end())));
  }

  private Finding missing(List<Evidence> shown, Figure asked, String words) {
    return other(shown, asked, words).orElseGet(() -> event.absent(shown, words));
  }

  private Optional<Finding> other(List<Evidence> shown, Figure asked, String words) {
    for (int i : event.bySimilarity(shown)) {
      String text = shown.get(i).text();
      for (Figure figure : Figures.in(text, Moments.in(text, shown.get(i).published()))) {
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
