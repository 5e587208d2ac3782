package org.sarika.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A news page with all that surrounds an article on a real one. */
public final class WebPage {
  private final String title;
  private final List<String> head = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private String wrapper = "<article><h1>%s</h1>%s</article>";
  private String language = " lang=\"en\"";

  private WebPage(String title) {
    this.title = title;
  }

  public static WebPage titled(String title) {
    return new WebPage(title);
  }

  /** More lines in the head. */
  public WebPage head(String... lines) {
    head.addAll(Arrays.asList(lines));
    return this;
  }

  public WebPage paragraph(String text) {
    body.add("<p>" + text + "</p>");
    return this;
  }

  /** Markup in its place. */
  public WebPage markup(String html) {
    body.add(html);
    return this;
  }

  /** Does not mark its article. */
  public WebPage unmarked() {
    wrapper = "<div class=\"wrap\"><h1>%s</h1><div id=\"text\">%s</div></div>";
    return this;
  }

  public WebPage language(String attribute) {
    language = attribute;
    return this;
  }

  /** Of the date and site that most tests want. */
  public WebPage dated() {
    return head(
        "<meta property=\"og:site_name\" content=\"Mekong Gazette\">",
        "<meta property=\"article:published_time\" content=\"2019-04-09T23:30:00+07:00\">");
  }

  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return """
    <!DOCTYPE html>
    <html%s><head><title>%s | Mekong Gazette</title>
    %s
    </head><body>
    <header><a href="/">Mekong Gazette</a></header>
    <nav><ul><li><a href="/a">Politics</a></li><li><a href="/b">Business</a></li></ul></nav>
    %s
    <aside class="related"><p>Read also: something else, about another thing, by us.</p></aside>
    <footer><p>All rights reserved, of course, to the Gazette.</p></footer>
    </body></html>
    """
        .formatted(
            language,
            title,
            String.join("\n", head),
            wrapper.formatted(title, String.join("\n", body)));
  }
}
