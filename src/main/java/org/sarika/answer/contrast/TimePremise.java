package org.sarika.answer.contrast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Moments;
import org.sarika.knowledge.PublicationDate;

/** That it happened in a year which the question names. */
final class TimePremise implements Premise {
  private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");

  private final String question;
  private final List<Moment> moments;
  private final SameEvent event;

  /**
   * @param moments those of {@link #datedIn}
   */
  TimePremise(String question, List<Moment> moments, SameEvent event) {
    this.question = question;
    this.moments = moments;
    this.event = event;
  }

  /** The points in time that a text names with their year. */
  static List<Moment> datedIn(String text, PublicationDate published) {
    return dated(Moments.in(text, published), text);
  }

  private static List<Moment> dated(List<Moment> moments, String text) {
    return moments.stream()
        .filter(it -> YEAR.matcher(text.substring(it.start(), it.end())).matches())
        .toList();
  }

  @Override
  public Optional<Finding> missingIn(List<Shown> shown) {
    return moments.stream()
        .filter(asked -> shown.stream().noneMatch(it -> isOfTheYear(it, asked)))
        .findFirst()
        .map(asked -> question.substring(asked.start(), asked.end()))
        .map(words -> other(shown, words).orElseGet(() -> event.absent(shown, words)));
  }

  private static boolean isOfTheYear(Shown shown, Moment asked) {
    int first = asked.first().getYear();
    int last = asked.last().getYear();
    PublicationDate published = shown.evidence.published();
    return (published.first().getYear() <= last && published.last().getYear() >= first)
        || shown.moments().stream()
            .anyMatch(it -> it.first().getYear() <= last && it.last().getYear() >= first);
  }

  private Optional<Finding> other(List<Shown> shown, String words) {
    for (int i : event.bySimilarity(shown)) {
      String key = shown.get(i).key();
      Optional<Moment> other = dated(shown.get(i).momentsIn(key), key).stream().findFirst();
      if (other.isPresent()) {
        String there = key.substring(other.get().start(), other.get().end());
        return Optional.of(new Finding(Finding.Kind.TIME, i, words, there));
      }
    }
    return Optional.empty();
  }
}
