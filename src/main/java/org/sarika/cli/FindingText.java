package org.sarika.cli;

import org.sarika.knowledge.Article;
import org.sarika.wiring.Finding;
import org.sarika.wiring.Screen;

/** A found passage as text: two lines for people, one line with tabs for programs. */
final class FindingText {
  private static final String BOLD = "\u001b[1m";
  private static final String NORMAL = "\u001b[22m";

  private final Screen screen;

  FindingText(Screen screen) {
    this.screen = screen;
  }

  /** Begins with an ISO date either way, so that {@code sort} sorts. */
  String of(Finding finding) {
    Article article = finding.article();
    String place = "%s#p%d".formatted(article.id(), finding.paragraph());
    if (screen.columns() == 0) {
      return String.join(
          "\t",
          article.published().text(),
          safe(article.publisher().name()),
          place,
          safe(article.title()),
          safe(finding.text()));
    }
    String title = screen.colour() ? BOLD + safe(article.title()) + NORMAL : safe(article.title());
    return "%s  %s · %s  (%s)%n    %s"
        .formatted(
            article.published().text(),
            safe(article.publisher().name()),
            title,
            place,
            cut(safe(finding.text())));
  }

  private String cut(String text) {
    int most = Math.max(20, 2 * screen.columns() - 8);
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    return text.substring(0, blank > 0 ? blank : most) + " …";
  }

  /** An article's text must neither steer the terminal nor break the line. */
  static String safe(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s\u202a-\u202e\u2066-\u2069]+", " ");
  }
}
