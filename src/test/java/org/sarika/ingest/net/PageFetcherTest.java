package org.sarika.ingest.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.LoopbackSite;

class PageFetcherTest extends FetcherFixture {
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
}
