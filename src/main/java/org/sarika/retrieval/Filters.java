package org.sarika.retrieval;

import java.time.LocalDate;
import java.util.Locale;
import org.sarika.knowledge.Article;

/**
 * Which articles may be found.
 *
 * @param from first day; an article counts if any day that its date may mean is not before
 * @param to last day, likewise
 * @param publisher part of the outlet's name, ignoring case; empty for all
 * @param topic one topic, ignoring case; empty for all
 * @param speaker who has to say it: a person, a body or a country; empty for all. An article cannot
 *     tell: whoever picks sentences has to look
 * @param viewpoint label of the viewpoint, ignoring case; empty for all
 */
public record Filters(
    LocalDate from,
    LocalDate to,
    String publisher,
    String topic,
    String speaker,
    String viewpoint) {
  public static final Filters NONE = new Filters(LocalDate.MIN, LocalDate.MAX, "", "");

  /** Whoever speaks. */
  public Filters(LocalDate from, LocalDate to, String publisher, String topic) {
    this(from, to, publisher, topic, "", "");
  }

  /** The same for one speaker and one viewpoint; empty for all. */
  public Filters by(String who, String from) {
    return new Filters(this.from, to, publisher, topic, who, from);
  }

  /** Whether everything may be found. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether this article may be found. */
  public boolean accept(Article article) {
    return !article.published().last().isBefore(from)
        && !article.published().first().isAfter(to)
        && containsIgnoringCase(article.publisher().name(), publisher)
        && (viewpoint.isEmpty() || article.viewpoint().label().equalsIgnoreCase(viewpoint))
        && (topic.isEmpty() || article.topics().stream().anyMatch(topic::equalsIgnoreCase));
  }

  private static boolean containsIgnoringCase(String text, String part) {
    return part.isEmpty() || text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
