package org.sarika.ingest.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.LoopbackSite;

/** How much a fetcher reads, and for how long. */
class FetchLimitsTest extends FetcherFixture {
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
    site.on("/page", FetchLimitsTest::dribble);
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

  private static void dribble(OutputStream out) throws IOException {
    while (true) {
      out.write('x');
      out.flush();
      pause(50);
    }
  }
}
