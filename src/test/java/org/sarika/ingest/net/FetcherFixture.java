package org.sarika.ingest.net;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sarika.fake.LoopbackSite;

/** A fetcher and a site of this machine that it may fetch. */
abstract class FetcherFixture {
  static final Limits SHORT =
      new Limits(Duration.ofMillis(500), Duration.ofMillis(800), 1 << 20, 5);

  LoopbackSite site;
  PageFetcher fetcher;

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

  String refusal(String path) {
    FetchException refusal =
        catchThrowableOfType(
            FetchException.class, () -> fetcher.get(URI.create(site.address(path))));
    return String.valueOf(refusal.getMessage());
  }

  String said(String path, String why) {
    return "'%s' cannot be fetched: %s".formatted(site.address(path), why);
  }

  static byte[] gzip(int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < times; i++) {
        out.write(new byte[1 << 16]);
      }
    }
    return packed.toByteArray();
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
