package org.sarika.ingest.formats;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the article in a page: where the page itself marks it, else where Readability finds most
 * prose.
 */
final class ReadablePart {
  /** A part that the page marks as its article has at least so many words, or it is a teaser. */
  private static final int LEAST_WORDS = 40;

  /** What surrounds an article, or is set into it, and is none of it. */
  private static final String SURROUNDINGS =
      "nav, aside, footer, form, button, select, textarea, svg, canvas, audio, video, figure, menu,"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=search], [role=dialog], [role=alertdialog], [aria-modal=true]";

  private static final String SET_IN =
      "[class~=(?i)(^|[\\s_-])(share|sharing|social|related|recommended|newsletter|subscribe|promo"
          + "|advert|advertisement|cookie|cookies|consent|comments|breadcrumbs?|tags|byline-box)"
          + "([\\s_-]|$)]";

  private ReadablePart() {}

  /** Changes the page. */
  static Element of(Document page) {
    Element body = page.body();
    page.select(SURROUNDINGS).remove();
    Optional<Element> marked =
        marked(body, "[itemprop=articleBody]").or(() -> marked(body, "article"));
    // Readability drops the classes by which this goes.
    takeOutWhatIsSetIn(marked.orElse(body));
    return marked.orElseGet(() -> found(page).orElse(body));
  }

  /** The only one that is long enough; of two nobody knows which is meant. */
  private static Optional<Element> marked(Element body, String query) {
    Elements long1 = new Elements();
    for (Element element : body.select(query)) {
      boolean inside = long1.stream().anyMatch(outer -> element.parents().contains(outer));
      if (!inside && Words.count(element.text()) >= LEAST_WORDS) {
        long1.add(element);
      }
    }
    return long1.size() == 1 ? Optional.of(long1.getFirst()) : Optional.empty();
  }

  /** Readability looks for an address in every page that it reads. */
  private static Optional<Element> found(Document page) {
    String address = page.location().isEmpty() ? "https://localhost/" : page.location();
    return Optional.ofNullable(new Readability4J(address, page.clone()).parse().getArticleContent())
        .filter(Element::hasText);
  }

  private static void takeOutWhatIsSetIn(Element part) {
    int all = part.text().length();
    for (Element element : part.select(SET_IN)) {
      if (!element.equals(part) && element.text().length() * 2 < all) {
        element.remove();
      }
    }
  }
}
