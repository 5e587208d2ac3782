package org.sarika.cli;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.LoopbackSite;

/** Pages and feeds of a site on this machine, through the jar. */
class FeedsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private LoopbackSite site;
  private Installation installation;
  private Installation allowed;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    installation = Installation.in(folder);
    allowed = installation.with("SARIKA_PRIVATE_ADDRESSES", "true");
    site.page("/pier", "text/html; charset=utf-8", page("The new pier of Kep", "pier"))
        .page("/dam", "text/html; charset=utf-8", page("A dam near Takeo", "dam"))
        .redirect("/away", "http://169.254.169.254/latest/meta-data/")
        .page(
            "/rss",
            "application/rss+xml",
            rss(item("/pier", 2), item("/dam", 3), item("/away", 4)));
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void importsAPageAndKnowsItTheSecondTime() throws Exception {
    Installation.Outcome first = run("import", site.address("/pier"));
    Installation.Outcome second = run("import", site.address("/pier"));

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("added", "The new pier of Kep", "(pending)");
    assertThat(second.out()).contains("unchanged");
  }

  @Test
  void importsTheItemsOfAFeedAndSaysWhyOneWasRefused() throws Exception {
    Installation.Outcome outcome =
        run("import", site.address("/rss"), "--publisher", "The Harbour Post");

    assertThat(outcome.code()).isEqualTo(Exit.FAULT);
    assertThat(outcome.out()).contains("The new pier of Kep", "A dam near Takeo");
    assertThat(outcome.assertNoTrace().err())
        .contains("/away: cannot be fetched: it redirects, and", "is not on the public internet");
  }

  @Test
  void refusesThisMachineUnlessItIsAllowed() throws Exception {
    Installation.Outcome outcome = installation.run("import", site.address("/pier"));

    assertThat(outcome.code()).isEqualTo(Exit.FAULT);
    assertThat(outcome.assertNoTrace().err()).contains("cannot be fetched: port");
    assertThat(site.connections()).isZero();
  }

  @Test
  void pollsTheCuratorsFeedsWhileServing() throws Exception {
    Files.writeString(
        installation.knowledge().resolve("feeds.yaml"),
        """
        - address: %s
          publisher: The Harbour Post
          viewpoint: independent
          reliability: medium
        - address: %s
          publisher: The Broken Post
          viewpoint: wire
          reliability: low
        """
            .formatted(site.address("/rss"), site.address("/nothing")));

    try (RunningService service = RunningService.start(allowed)) {
      await(
          () -> Stream.of("/dam", "/away", "/nothing").allMatch(page -> site.requests(page) == 1));
      assertThat(service.get("/health").body()).contains("\"feeds\"");
      assertThat(service.stop(PATIENCE)).isIn(0, 143);
    }

    Installation.Outcome again = run("import", site.address("/pier"));
    assertThat(again.out()).contains("The new pier of Kep").doesNotContain("added");
    assertThat(site.requests("/nothing")).isEqualTo(1);
    Installation.Outcome doctor = run("doctor");
    assertThat(doctor.out()).containsPattern("feeds\\s+on\\s+2 feeds");
  }

  private Installation.Outcome run(String... arguments) throws Exception {
    return allowed.run(arguments);
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static String page(String title, String thing) {
    List<String> paragraphs = new ArrayList<>();
    for (String place : Arrays.asList("Kep", "Kampot", "Takeo", "Pursat")) {
      paragraphs.add(
          ("<p>The workers of %1$s carried stones to the %2$s for nine weeks, the foreman said, and"
                  + " the council of %1$s paid for the %2$s with the fees of its market. The %2$s"
                  + " will be opened with music and rice cakes when the rain of %1$s ends.</p>")
              .formatted(place, thing));
    }
    return """
    <html lang="en"><head><title>%1$s</title>
    <meta property="og:title" content="%1$s">
    <meta property="article:published_time" content="%3$s">
    <meta property="og:site_name" content="The Harbour Post"></head>
    <body><article><h1>%1$s</h1>%2$s</article></body></html>
    """
        .formatted(title, String.join("\n", paragraphs), LocalDate.now(UTC).minusDays(5));
  }

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>T</title><link>/</link><description>d</description>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String link, int daysAgo) {
    return "<item><title>T</title><link>%s</link><pubDate>%s</pubDate></item>"
        .formatted(link, RFC_1123_DATE_TIME.format(OffsetDateTime.now(UTC).minusDays(daysAgo)));
  }
}
