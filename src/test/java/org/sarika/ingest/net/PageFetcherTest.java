package org.sarika.ingest.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.LoopbackSite;

class PageFetcherTest {
  private static final Limits SHORT =
      new Limits(Duration.ofMillis(500), Duration.ofMillis(800), 1 << 20, 5);

  private LoopbackSite site;
  private PageFetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    fetcher = new PageFetcher(new AddressRules(true), true, Resolver.SYSTEM, SHORT);
  }

  @AfterEach
  void close() {
    fetcher.close();
    site.close();
  }

  @Test
  void givesThePageWithItsMediaTypeAndVersion() throws FetchException {
    site.page(
        "/page?id=7",
        "200 OK",
        List.of("Content-Type: text/html; charset=utf-8", "ETag: \"v1\"", "Last-Modified: Mon"),
        "<p>Kampot</p>");

    Page page = fetcher.get(URI.create(site.address("/page?id=7#part")));

    assertThat(page.address()).hasToString(site.address("/page?id=7"));
    assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.bytes()).asString().isEqualTo("<p>Kampot</p>");
    assertThat(page.validators()).isEqualTo(new Validators("\"v1\"", "Mon"));
  }

  @Test
  void saysWhoAsksAndSendsNothingElseOfOurs() throws FetchException {
    site.page("/page", "200 OK", List.of("Set-Cookie: a=b"), "words");
    fetcher.get(URI.create(site.address("/page")));

    fetcher.get(URI.create(site.address("/page")));

    assertThat(site.requests().getLast())
        .contains("User-Agent: Sarika/1 (")
        .doesNotContainIgnoringCase("cookie", "authorization", "referer");
  }

  @Test
  void sendsWhatIsKnownAndGivesNothingIfItIsStillSo() throws FetchException {
    site.page("/feed", "304 Not Modified", List.of(), "");

    assertThat(fetcher.get(URI.create(site.address("/feed")), new Validators("\"v1\"", "Mon")))
        .isEmpty();

    assertThat(site.requests().getFirst())
        .contains("If-None-Match: \"v1\"\n", "If-Modified-Since: Mon\n");
  }

  @Test
  void followsRedirectsAndTellsWhereItArrived() throws FetchException {
    site.redirect("/a", "b?x=1")
        .redirect("/b?x=1", site.address("/c"))
        .page("/c", "text/plain", "");

    assertThat(fetcher.get(URI.create(site.address("/a"))).address())
        .hasToString(site.address("/c"));
  }

  @Test
  void followsFiveRedirectsAndNoMore() {
    for (int i = 0; i < 9; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }

    assertThat(refusal("/0")).isEqualTo(said("/0", "it redirects more than 5 times"));
    assertThat(site.connections()).isEqualTo(6);
  }

  @Test
  void endsARedirectThatTurnsInACircle() {
    site.redirect("/a", "/a");

    assertThat(refusal("/a")).isEqualTo(said("/a", "it redirects more than 5 times"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/latest/meta-data/, its host is not on the public internet",
    "http://[::ffff:a9fe:a9fe]/, its host is not on the public internet",
    "http://2852039166/, its host is a number in an unusual spelling: write the host's name",
    "http://0/, its host is a number in an unusual spelling: write the host's name",
    "http://user@127.0.0.1/, it holds a user name: take out what stands before '@'"
  })
  void looksAtWhereARedirectLeads(String to, String why) {
    site.redirect("/a", to);

    assertThat(refusal("/a")).startsWith("'http://").endsWith("cannot be fetched: " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:,x"})
  void doesNotFollowARedirectToAnotherScheme(String to) {
    site.redirect("/a", to);

    assertThat(refusal("/a"))
        .isEqualTo(said("/a", "it redirects to something that is no http or https address"));
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, there is no such page (status 404)",
    "410 Gone, there is no such page (status 410)",
    "403 Forbidden, the site does not let programs read it (status 403): save it in the browser and"
        + " import the file",
    "429 Too Many, the site has too much to do (status 429): try again later",
    "500 Oops, the site answered with status 500 instead of a page",
    "204 No Content, the site answered with status 204 instead of a page",
    "206 Partial, the site answered with status 206 instead of a page",
    "300 Choices, the site answered with status 300 instead of a page"
  })
  void saysWhatAStatusMeans(String status, String why) {
    site.page("/page", status, List.of(), "");

    assertThat(refusal("/page")).isEqualTo(said("/page", why));
  }

  @Test
  void unpacksGzip() throws FetchException, IOException {
    byte[] packed = gzip(1);
    site.on(
        "/page",
        out -> {
          out.write(
              LoopbackSite.head(
                  "200 OK", List.of("Content-Encoding: gzip"), "Content-Length: " + packed.length));
          out.write(packed);
        });

    assertThat(fetcher.get(URI.create(site.address("/page"))).bytes()).hasSize(1 << 16);
  }

  @Test
  void stopsUnpackingABomb() throws IOException {
    byte[] packed = gzip(1600);
    site.on(
        "/page",
        out -> {
          out.write(
              LoopbackSite.head(
                  "200 OK", List.of("Content-Encoding: gzip"), "Content-Length: " + packed.length));
          out.write(packed);
        });

    assertThat(packed.length).isLessThan(200_000);
    assertThat(refusal("/page")).isEqualTo(said("/page", "it is larger than 1 MiB unpacked"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "deflate", "gzip, gzip", "compress"})
  void refusesPackingsThatWereNotAskedFor(String encoding) {
    site.page("/page", "200 OK", List.of("Content-Encoding: " + encoding), "bytes");

    assertThat(refusal("/page"))
        .isEqualTo(
            said("/page", "it is packed as '%s', which was not asked for".formatted(encoding)));
  }

  @Test
  void stopsReadingABodyWithoutEnd() {
    site.on(
        "/page",
        out -> {
          out.write(LoopbackSite.head("200 OK", List.of()));
          while (true) {
            out.write(new byte[1 << 16]);
          }
        });

    assertThat(refusal("/page")).isEqualTo(said("/page", "it is larger than 1 MiB unpacked"));
  }

  @Test
  void doesNotWaitForABodyThatDribbles() {
    site.on(
        "/page",
        out -> {
          out.write(LoopbackSite.head("200 OK", List.of(), "Content-Length: 1000000"));
          dribble(out);
        });

    assertThat(refusal("/page")).isEqualTo(said("/page", "it was not there within 1 second"));
  }

  @Test
  void doesNotWaitForHeadersThatDribble() {
    site.on("/page", PageFetcherTest::dribble);

    assertThat(refusal("/page")).isEqualTo(said("/page", "it was not there within 1 second"));
  }

  @Test
  void countsTheTimeOfAllRedirectsTogether() {
    for (int i = 0; i < 5; i++) {
      String to = "/" + (i + 1);
      site.on(
          "/" + i,
          out -> {
            pause(300);
            out.write(
                LoopbackSite.head("302 Found", List.of("Location: " + to), "Content-Length: 0"));
          });
    }
    long start = System.nanoTime();

    assertThat(refusal("/0")).contains("it was not there within");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1600));
  }

  @Test
  void saysThatAConnectionBroke() {
    site.on(
        "/short",
        out -> {
          out.write(LoopbackSite.head("200 OK", List.of(), "Content-Length: 1000"));
          out.write(new byte[10]);
        });
    site.on("/nothing", _ -> {});
    site.page("/damaged", "200 OK", List.of("Content-Encoding: gzip"), "not gzip at all");

    String why = "the connection broke or what came is damaged";
    assertThat(refusal("/short")).isEqualTo(said("/short", why));
    assertThat(refusal("/nothing")).isEqualTo(said("/nothing", why));
    assertThat(refusal("/damaged")).isEqualTo(said("/damaged", why));
  }

  @Test
  void saysThatAHostIsNotThereOrTakesNoConnection() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    PageFetcher lost =
        new PageFetcher(
            new AddressRules(false),
            false,
            host -> {
              throw new UnknownHostException(host);
            },
            SHORT);

    assertThatThrownBy(() -> lost.get(URI.create("https://gone.example/page")))
        .hasMessage(
            "'https://gone.example/page' cannot be fetched: there is no host 'gone.example'");
    assertThatThrownBy(() -> fetcher.get(URI.create("http://127.0.0.1:%d/".formatted(free))))
        .hasMessageEndingWith("its host takes no connection");
  }

  @Test
  void doesNotWaitForANameServerThatSaysNothing() {
    PageFetcher waiting =
        new PageFetcher(
            new AddressRules(false),
            false,
            _ -> {
              pause(5000);
              return List.of();
            },
            SHORT);
    long start = System.nanoTime();

    assertThatThrownBy(() -> waiting.get(URI.create("https://slow.example/")))
        .isInstanceOf(FetchException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void saysThatEncryptionIsNotInOrder() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> babble(listener));

      assertThatThrownBy(() ->
              fetcher.get(URI.create("https://127.0.0.1:%d/".formatted(listener.getLocalPort()))))
          .hasMessageEndingWith("its certificate or encryption is not in order");
    }
  }

  private static void babble(ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      socket.getOutputStream().write("this is no handshake".getBytes(StandardCharsets.UTF_8));
      pause(300);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void neverShowsAQueryOrAUser() {
    String refusal = refusal("/page?token=hidden&x=1#hidden");

    assertThat(refusal).contains("/page'").doesNotContain("hidden", "token");
    assertThatThrownBy(() -> fetcher.get(URI.create("http://me:hidden@127.0.0.1/?key=hidden")))
        .message()
        .doesNotContain("hidden", "me@");
    assertThatThrownBy(() -> fetcher.get(URI.create("ftp://me:hidden@127.0.0.1/?key=hidden")))
        .message()
        .doesNotContain("hidden");
  }

  private String refusal(String path) {
    FetchException refusal =
        catchThrowableOfType(
            FetchException.class, () -> fetcher.get(URI.create(site.address(path))));
    return String.valueOf(refusal.getMessage());
  }

  private String said(String path, String why) {
    return "'%s' cannot be fetched: %s".formatted(site.address(path), why);
  }

  private static byte[] gzip(int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(new byte[1 << 16]);
      }
    }
    return packed.toByteArray();
  }

  private static void dribble(OutputStream out) throws IOException {
    while (true) {
      out.write('x');
      out.flush();
      pause(50);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
