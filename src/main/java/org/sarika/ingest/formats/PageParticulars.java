package org.sarika.ingest.formats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article.
 *
 * @param said the particulars
 * @param remarks what it says and was not believed
 */
record PageParticulars(Particulars said, List<String> remarks) {
  /** Longest headline and outlet's name, in UTF-16 units. */
  private static final int LONGEST = 300;

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "date",
          "pubdate",
          "publish-date",
          "publishdate",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.issued",
          "citation_publication_date");

  /** Call before anything is taken out of the page. */
  static PageParticulars of(Document page, Optional<URI> address) {
    LinkedData data = LinkedData.of(page);
    Optional<URI> canonical = canonical(page, data);
    boolean forged =
        canonical.isPresent() && address.isPresent() && !near(canonical.get(), address.get());
    Optional<URI> url = forged || canonical.isEmpty() ? address : canonical;
    List<String> remarks =
        forged
            ? List.of(
                "names an address of another site, '%s', which is left out"
                    .formatted(host(canonical.get())))
            : List.of();
    Particulars said =
        new Particulars(
            title(page, data),
            cut(
                first(
                    Stream.of(
                        data.publisher(),
                        meta(page, "og:site_name"),
                        meta(page, "application-name")))),
            published(page, data),
            url.map(URI::toString).orElse(""),
            language(page, data));
    return new PageParticulars(said, remarks);
  }

  private static String title(Document page, LinkedData data) {
    Element heading = page.selectFirst("article h1, [itemprop=headline], h1");
    return cut(
        Parser.unescapeEntities(
            first(
                Stream.of(
                    data.headline(),
                    meta(page, "og:title"),
                    heading == null ? "" : heading.text(),
                    page.title())),
            false));
  }

  private static String published(Document page, LinkedData data) {
    Stream<String> times =
        page
            .select(
                "[itemprop=datePublished], time[pubdate], article time[datetime], time[datetime], article time")
            .stream()
            .limit(20)
            .map(
                time -> first(Stream.of(time.attr("datetime"), time.attr("content"), time.text())));
    return first(
        Stream.of(Stream.of(data.published()), DATES.stream().map(name -> meta(page, name)), times)
            .flatMap(stream -> stream)
            .map(PageDates::read));
  }

  private static Optional<URI> canonical(Document page, LinkedData data) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return Stream.of(link == null ? "" : link.attr("href"), meta(page, "og:url"), data.url())
        .flatMap(text -> resolved(page.location(), text).stream())
        .findFirst();
  }

  private static Optional<URI> resolved(String base, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text.strip());
      URI absolute = base.isEmpty() ? uri : new URI(base).resolve(uri);
      boolean web = String.valueOf(absolute.getScheme()).matches("(?i)https?");
      boolean whole = absolute.getHost() != null && absolute.getUserInfo() == null;
      return web && whole ? Optional.of(withoutFragment(absolute)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI uri) throws URISyntaxException {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : new URI(text.substring(0, hash));
  }

  /** Of one site: a page may not give itself out for another's. */
  private static boolean near(URI one, URI two) {
    String a = host(one);
    String b = host(two);
    return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
  }

  private static String host(URI uri) {
    return String.valueOf(uri.getHost())
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(www|m|mobile|amp)\\.", "");
  }

  private static String language(Document page, LinkedData data) {
    Element html = page.selectFirst("html[lang]");
    Element header = page.selectFirst("meta[http-equiv=content-language]");
    return first(
        Stream.of(
                html == null ? "" : html.attr("lang"),
                meta(page, "og:locale"),
                header == null ? "" : header.attr("content"),
                data.language())
            .map(Languages::tag));
  }

  private static String meta(Document page, String name) {
    for (String attribute : List.of("property", "name", "itemprop")) {
      Element meta = page.selectFirst("meta[%s=\"%s\"][content]".formatted(attribute, name));
      if (meta != null && !meta.attr("content").isBlank()) {
        return Paragraphs.oneLine(meta.attr("content"));
      }
    }
    return "";
  }

  private static String first(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static String cut(String text) {
    String line = Paragraphs.oneLine(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
  }
}
