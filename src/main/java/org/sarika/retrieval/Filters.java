package org.sarika.retrieval;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sarika.knowledge.Article;
import org.sarika.time.Period;
import org.sarika.time.Told;

/**
 * What may be found.
 *
 * @param from first day; an article counts if any day that its date may mean is not before
 * @param to last day, likewise
 * @param publisher part of the outlet's name, ignoring case; empty for all
 * @param topic one topic, ignoring case; empty for all
 * @param periods only passages that mention a day of one of these, or of articles that came out
 *     then; empty for all
 * @param speaker who has to say it: a person, a body or a country; empty for all. An article cannot
 *     tell: whoever picks sentences has to look
 * @param viewpoint label of the viewpoint, ignoring case; empty for all
 */
public record Filters(
    LocalDate from,
    LocalDate to,
    String publisher,
    String topic,
    List<Period> periods,
    String speaker,
    String viewpoint) {
  public static final Filters NONE = new Filters(LocalDate.MIN, LocalDate.MAX, "", "");

  public Filters {
    periods = List.copyOf(periods);
  }

  /** Whatever is told of, by whomever. */
  public Filters(LocalDate from, LocalDate to, String publisher, String topic) {
    this(from, to, publisher, topic, List.of(), "", "");
  }

  /** The same, and only what tells of one of these; of all times if there are none. */
  public Filters telling(List<Period> of) {
    return of.equals(periods)
        ? this
        : new Filters(from, to, publisher, topic, of, speaker, viewpoint);
  }

  /** The same, and nothing that came out before a day. */
  public Filters since(LocalDate day) {
    LocalDate later = day.isAfter(from) ? day : from;
    return new Filters(later, to, publisher, topic, periods, speaker, viewpoint);
  }

  /** The same for one speaker and one viewpoint; empty for all. */
  public Filters by(String who, String side) {
    return new Filters(from, to, publisher, topic, periods, who, side);
  }

  /** Whether everything may be found. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether something of this article may be found. */
  public boolean accept(Article article) {
    return !article.published().last().isBefore(from)
        && !article.published().first().isAfter(to)
        && containsIgnoringCase(article.publisher().name(), publisher)
        && (viewpoint.isEmpty() || article.viewpoint().label().equalsIgnoreCase(viewpoint))
        && (topic.isEmpty() || article.topics().stream().anyMatch(topic::equalsIgnoreCase))
        && (periods.isEmpty() || periods.stream().anyMatch(period -> tells(article, period)));
  }

  private static boolean tells(Article article, Period period) {
    return Told.isPublishedIn(article.published(), period)
        || Stream.concat(Stream.of(article.title()), article.paragraphs().stream())
            .flatMap(text -> Told.in(text, article.published()).stream())
            .anyMatch(period::meets);
  }

  private static boolean containsIgnoringCase(String text, String part) {
    return part.isEmpty() || text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
