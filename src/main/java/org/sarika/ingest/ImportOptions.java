package org.sarika.ingest;

import java.util.function.Function;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

/**
 * What the operator says about what is imported: it outweighs what a document says about itself,
 * but not a file's front matter. Everything may be empty; what has no publisher and date then is
 * refused.
 *
 * @param publisher the outlet; else what the document says, else the host of its address
 * @param published {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param title the headline; else what the document says, else the first heading or sentence
 * @param url the address; else what the document says, else none that a reply could link
 * @param language BCP 47 tag; else what the document says, else {@code en}
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

  /** Says nothing. */
  public static final ImportOptions NONE = new ImportOptions("", "", "", "", "", "", "", false);

  /**
   * @throws IllegalArgumentException with a sentence that names the option
   */
  public ImportOptions {
    publisher = publisher.strip();
    title = title.strip();
    language = language.strip();
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
