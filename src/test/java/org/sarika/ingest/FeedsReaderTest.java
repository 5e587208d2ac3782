package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

class FeedsReaderTest {
  @TempDir private Path folder;

  @Test
  void readsAFeedWithAllItSays() throws IOException {
    FeedsReader.FeedsFile file =
        read(
            """
            - address: https://news.example/rss
              publisher: The Harbour Post
              viewpoint: independent
              reliability: high
              language: km
              every: 90m
              silent_after: 30d
            """);

    assertThat(file.problems()).isEmpty();
    assertThat(file.feeds())
        .containsExactly(
            new FeedSource(
                URI.create("https://news.example/rss"),
                "The Harbour Post",
                Viewpoint.INDEPENDENT,
                Reliability.HIGH,
                "km",
                Duration.ofMinutes(90),
                Duration.ofDays(30)));
  }

  @Test
  void readsSixHourlyAndWaitsTwoWeeksIfNothingElseIsSaid() throws IOException {
    FeedSource feed = read(feed("https://news.example/rss")).feeds().getFirst();

    assertThat(feed.language()).isEmpty();
    assertThat(feed.every()).isEqualTo(Duration.ofHours(6));
    assertThat(feed.failingAfter()).isEqualTo(Duration.ofHours(18));
    assertThat(feed.silentAfter()).isEqualTo(Duration.ofDays(14));
  }

  @Test
  void leavesOutABadEntryAndKeepsTheRest() throws IOException {
    FeedsReader.FeedsFile file =
        read(
            """
            - address: ftp://news.example/rss
              publisher: One
              viewpoint: neutral
              reliability: high
            - adress: https://news.example/rss
              publisher: Two
              viewpoint: wire
              reliability: high
            - address: https://user@news.example/rss
              publisher: Three
              viewpoint: wire
              reliability: high
              every: 5m
            """
                + feed("https://ok.example/rss")
                + feed("https://ok.example/rss"));

    assertThat(file.feeds())
        .extracting(FeedSource::address)
        .containsExactly(URI.create("https://ok.example/rss"));
    assertThat(shown(file))
        .containsExactly(
            "feeds.yaml:1: feeds[1].address: 'ftp://news.example/rss' is not an absolute http or"
                + " https address",
            "feeds.yaml:3: feeds[1].viewpoint: 'neutral' is not allowed: use one of us-government,"
                + " cambodia-government, pro-government, opposition, independent, wire, think-tank,"
                + " chinese-state, court-or-law",
            "feeds.yaml:5: feeds[2].adress: is not a known field: did you mean 'address'",
            "feeds.yaml:5: feeds[2].address: is missing: add a line 'address: …'",
            "feeds.yaml:9: feeds[3].address: 'https://user@news.example/rss' hides its host behind"
                + " a user name: take out what stands before '@'",
            "feeds.yaml:13: feeds[3].every: '5m' is not a time from 15 minutes to 366 days: write"
                + " 30m, 6h or 14d",
            "feeds.yaml:18: feeds[5].address: 'https://ok.example/rss' stands twice, first on line"
                + " 14");
  }

  @Test
  void saysThatTheFileHasToBeAList() throws IOException {
    FeedsReader.FeedsFile file = read("address: https://news.example/rss\n");

    assertThat(file.feeds()).isEmpty();
    assertThat(shown(file))
        .containsExactly("feeds.yaml:1: feeds: has to be a list: start each with '- address:'");
  }

  @Test
  void followsNothingWithoutAFile() {
    FeedsReader.FeedsFile file = new FeedsReader().read(folder.resolve("feeds.yaml"));

    assertThat(file.feeds()).isEmpty();
    assertThat(file.problems()).isEmpty();
  }

  private static String feed(String address) {
    return """
    - address: %s
      publisher: The Harbour Post
      viewpoint: wire
      reliability: medium
    """
        .formatted(address);
  }

  private FeedsReader.FeedsFile read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("feeds.yaml"), text);
    return new FeedsReader().read(file);
  }

  private List<String> shown(FeedsReader.FeedsFile file) {
    return file.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }
}
