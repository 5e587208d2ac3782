package org.sarika.ingest.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.LoopbackSite;
import org.sarika.fake.Samples;

class FeedReaderTest {
  private final FeedReader reader = new FeedReader(Clock.fixed(Samples.NOW, ZoneOffset.UTC));

  @Test
  void readsRssNewestFirstWithDatesAsTheItemsShowThem() throws FeedException {
    Feed feed =
        read(
            rss(
                item("/old", "Old harbour", "Mon, 02 Nov 2026 23:30:00 -0500"),
                item("/new", "New harbour", "Sat, 21 Nov 2026 00:30:00 +0700"),
                item("/undated", "A harbour", "")));

    assertThat(feed.title()).isEqualTo("Harbour News");
    assertThat(feed.items())
        .containsExactly(
            new FeedItem("/new", "New harbour", "2026-11-21"),
            new FeedItem("/old", "Old harbour", "2026-11-02"),
            new FeedItem("/undated", "A harbour", ""));
    assertThat(feed.refused()).isEmpty();
    assertThat(feed.remarks()).isEmpty();
  }

  @Test
  void readsAtom() throws FeedException {
    Feed feed =
        read(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>កំពង់ផែ</title>
              <id>urn:x</id><updated>2026-11-20T00:10:00+07:00</updated>
              <entry>
                <title type="html">A &lt;b&gt;bold&lt;/b&gt; port</title>
                <link rel="alternate" href="https://news.example/port"/>
                <id>urn:1</id>
                <updated>2026-11-20T00:10:00+07:00</updated>
                <content type="html">&lt;p&gt;All of it&lt;/p&gt;</content>
              </entry>
            </feed>
            """);

    assertThat(feed.title()).isEqualTo("កំពង់ផែ");
    assertThat(feed.items())
        .containsExactly(new FeedItem("https://news.example/port", "A bold port", "2026-11-20"));
  }

  @Test
  void readsRss1() throws FeedException {
    Feed feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://news.example/"><title>T</title><link>/</link></channel>
              <item rdf:about="https://news.example/1"><title>One</title>
                <link>https://news.example/1</link><dc:date>2026-11-19T23:59:00+09:00</dc:date></item>
            </rdf:RDF>
            """);

    assertThat(feed.items())
        .containsExactly(new FeedItem("https://news.example/1", "One", "2026-11-19"));
  }

  @Test
  void readsTheNewestTwoHundredOfTenThousandAndSaysSo() throws FeedException {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      int day = 1 + i % 28;
      int month = 1 + i / 28 % 10;
      items.append(item("/" + i, "Item " + i, "2026-%02d-%02dT12:00:00Z".formatted(month, day)));
    }

    Feed feed = read(rss(items.toString()));

    assertThat(feed.items()).hasSize(200);
    assertThat(feed.items().getFirst().published()).isEqualTo("2026-10-28");
    assertThat(feed.items().getLast().published()).isGreaterThanOrEqualTo("2026-10-22");
    assertThat(feed.remarks()).containsExactly("it holds 10,000 items: the newest 200 were read");
  }

  @Test
  void refusesItemsFromTheFutureWithoutLosingTheOthers() throws FeedException {
    Feed feed =
        read(
            rss(
                item("/now", "Now", "Sun, 22 Nov 2026 10:00:00 GMT"),
                item("/tomorrow", "Tomorrow", "Mon, 23 Nov 2026 10:00:00 GMT"),
                item("/later", "Later", "Wed, 25 Nov 2026 10:00:00 GMT"),
                item("/never", "Never", "Fri, 01 Jan 2999 10:00:00 GMT")));

    assertThat(feed.items()).extracting(FeedItem::link).containsExactly("/tomorrow", "/now");
    assertThat(feed.refused())
        .containsExactly(
            new RefusedItem("/never", "Never", "the item's date 2999-01-01 lies in the future"),
            new RefusedItem("/later", "Later", "the item's date 2026-11-25 lies in the future"));
  }

  @Test
  void keepsRealItemsAmongThousandsFromTheFuture() throws FeedException {
    String future = item("/future", "F", "Fri, 01 Jan 2999 10:00:00 GMT").repeat(9_999);

    Feed feed = read(rss(future, item("/real", "Real", "Sun, 22 Nov 2026 10:00:00 GMT")));

    assertThat(feed.items()).extracting(FeedItem::link).containsExactly("/real");
    assertThat(feed.refused()).hasSize(200);
    assertThat(feed.remarks()).containsExactly("9,799 more items were refused");
  }

  @Test
  void refusesAnItemWithoutALinkAndTakesAGuidThatIsOne() throws FeedException {
    Feed feed =
        read(
            rss(
                "<item><title>No link</title></item>",
                "<item><title>Guid</title><guid>https://news.example/7</guid></item>"));

    assertThat(feed.items()).extracting(FeedItem::link).containsExactly("https://news.example/7");
    assertThat(feed.refused())
        .containsExactly(new RefusedItem("", "No link", "the item has no link"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel><title>T</title>",
        "<rss version='2.0'>\n<channel></wrong></rss>",
        "<rss version='2.0'><channel>&undefined;</channel></rss>",
        "<rss version='2.0'><channel>\u0001</channel></rss>",
        "",
        "   ",
        "not xml"
      })
  void saysOnWhichLineXmlIsBroken(String broken) {
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(FeedException.class)
        .message()
        .matches("it is broken XML on line [12]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>a page</body></html>",
        "<rss version='9.9'><channel/></rss>",
        "<opml version='2.0'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>"
      })
  void saysThatOtherXmlIsNoFeed(String xml) {
    assertThatThrownBy(() -> read(xml))
        .hasMessage(
            "it is neither RSS nor Atom: give the address of the feed, or of an article's page");
  }

  @Test
  void fetchesAndExpandsNothingThatADocumentTypeDefines() throws Exception {
    try (LoopbackSite site = new LoopbackSite()) {
      String external = site.address("/secret");
      for (String doctype :
          new String[] {
            "<!DOCTYPE rss [<!ENTITY x SYSTEM '%s'>]>".formatted(external),
            "<!DOCTYPE rss SYSTEM '%s'>".formatted(external),
            "<!DOCTYPE rss [<!ENTITY %% p SYSTEM '%s'> %%p;]>".formatted(external),
            "<!DOCTYPE rss [<!ENTITY x 'lol'><!ENTITY y '&x;&x;&x;'>]>",
            "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' '%s'>"
                .formatted(external)
          }) {
        assertThatThrownBy(() ->
                read(doctype + "<rss version='2.0'><channel><title>&x;</title></channel></rss>"))
            .hasMessage(
                "it is XML with a document type, which could define or fetch anything and is not"
                    + " read");
      }

      assertThat(site.connections()).isZero();
    }
  }

  @Test
  void includesNothingByXInclude() throws Exception {
    try (LoopbackSite site = new LoopbackSite()) {
      read(
          "<rss version='2.0' xmlns:xi='http://www.w3.org/2001/XInclude'><channel><title>T</title>"
              + "<xi:include href='%s'/></channel></rss>".formatted(site.address("/x")));

      assertThat(site.connections()).isZero();
    }
  }

  @Test
  void endsOnElementsNestedWithoutEnd() {
    String deep = "<rss version='2.0'><channel>" + "<a>".repeat(200_000);

    assertThatThrownBy(() -> read(deep)).isInstanceOf(FeedException.class);
    assertThatThrownBy(() -> read(deep + "</a>".repeat(200_000) + "</channel></rss>"))
        .isInstanceOf(FeedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTheCharsetThatTheXmlNames(String name) throws FeedException {
    Charset charset = Charset.forName(name);
    String mark = name.startsWith("UTF-16") ? "\ufeff" : "";
    String xml =
        mark
            + "<?xml version='1.0' encoding='%s'?>".formatted(name)
            + rss(item("/a", "Café", "")).strip();

    byte[] bytes = xml.getBytes(charset);

    assertThat(FeedReader.isFeed("", bytes)).isTrue();
    assertThat(reader.read(bytes).items().getFirst().title()).isEqualTo("Café");
  }

  @ParameterizedTest
  @CsvSource({
    "'application/rss+xml; charset=utf-8', '', true",
    "application/atom+xml, '', true",
    "text/xml, '<?xml version=\"1.0\"?>\n<!-- x --><rss version=\"2.0\">', true",
    "text/html, '  <feed xmlns=\"http://www.w3.org/2005/Atom\">', true",
    "'', '<rdf:RDF xmlns=\"x\">', true",
    "'', '<!DOCTYPE rss SYSTEM \"x\"><rss version=\"0.91\">', true",
    "text/html, '<html><body><rss></body></html>', false",
    "text/html, '<!DOCTYPE html><html><feed>', false",
    "application/xml, '<urlset xmlns=\"x\">', false",
    "text/plain, 'rss feed', false",
    "'', '', false"
  })
  void tellsAFeedByItsMediaTypeOrFirstElement(String mediaType, String head, boolean feed) {
    assertThat(FeedReader.isFeed(mediaType, head.getBytes(StandardCharsets.UTF_8))).isEqualTo(feed);
  }

  private Feed read(String xml) throws FeedException {
    return reader.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String rss(String... items) {
    return """
    <rss version="2.0"><channel><title>Harbour News</title><link>https://news.example/</link>
    <description>d</description>%s</channel></rss>
    """
        .formatted(String.join("\n", items));
  }

  private static String item(String link, String title, String date) {
    String dated = date.isEmpty() ? "" : "<pubDate>%s</pubDate>".formatted(date);
    return "<item><title>%s</title><link>%s</link>%s<description>Short text</description></item>"
        .formatted(title, link, dated);
  }
}
