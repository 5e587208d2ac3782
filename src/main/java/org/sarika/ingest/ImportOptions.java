package org.sarika.ingest;

import java.util.function.Function;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/**
 * What the operator says about files that do not say it themselves. Everything may be empty; a file
 * without front matter needs a publisher and a date.
 *
 * @param publisher the outlet
 * @param published {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param title the headline; else the first heading or sentence
 * @param url the address; else none that a reply could link
 * @param language BCP 47 tag; else {@code en}
 * @param viewpoint a {@link Viewpoint}'s label; else {@code independent}
 * @param reliability a {@link Reliability}'s label; else {@code medium}
 * @param approve whether the articles answer at once, without review
 */
public record ImportOptions(
    String publisher,
    String published,
    String title,
    String url,
    String language,
    String viewpoint,
    String reliability,
    boolean approve) {

  /**
   * @throws IllegalArgumentException with a sentence that names the option
   */
  public ImportOptions {
    publisher = publisher.strip();
    title = title.strip();
    language = language.isEmpty() ? "en" : language;
    viewpoint = viewpoint.isEmpty() ? Viewpoint.INDEPENDENT.label() : viewpoint;
    reliability = reliability.isEmpty() ? Reliability.MEDIUM.label() : reliability;
    check("published", published, Values::date);
    check("url", url, Values::address);
    check("language", language, Values::language);
    check("viewpoint", viewpoint, Values.VIEWPOINT);
    check("reliability", reliability, Values.RELIABILITY);
  }

  private static void check(String option, String value, Function<String, ?> parser) {
    if (value.isEmpty()) {
      return;
    }
    try {
      var _ = parser.apply(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--%s: %s".formatted(option, e.getMessage()), e);
    }
  }
}
