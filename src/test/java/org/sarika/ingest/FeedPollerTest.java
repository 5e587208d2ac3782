package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;
import org.sarika.fake.InMemoryFeedStates;
import org.sarika.fake.LoopbackSite;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.ingest.FeedItems.Handed;
import org.sarika.ingest.feeds.FeedItem;
import org.sarika.ingest.feeds.FeedReader;
import org.sarika.ingest.feeds.RefusedItem;
import org.sarika.ingest.net.PageFetcher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

class FeedPollerTest {
  private static final Duration EVERY = Duration.ofHours(6);

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private final FeedStates states = new InMemoryFeedStates();
  private final PageFetcher fetcher = new PageFetcher(true);
  private final Handing items = new Handing();
  private LoopbackSite site;
  private FeedPoller poller;

  @BeforeEach
  void open() throws IOException {
    site = new LoopbackSite();
    FeedPoll poll =
        new FeedPoll(fetcher::get, new FeedReader(clock), items, states, clock, Duration.ZERO);
    // The greatest delay that chance can bring, nearly.
    poller = new FeedPoller(poll, states, clock, () -> -1L);
  }

  @AfterEach
  void close() {
    poller.close();
    fetcher.close();
    site.close();
  }

  @Test
  void handsOnEachItemOnce() throws InterruptedException {
    site.page("/rss", "application/rss+xml", rss(item("/2", 21), item("/1", 20)));
    poller.follow(List.of(feed("/rss")));
    poll();

    site.page("/rss", "application/rss+xml", rss(item("/3", 22), item("/2", 21)));
    clock.step(EVERY.multipliedBy(2));
    poll();

    assertThat(items.handed).containsExactly("/2", "/1", "/3");
    assertThat(state("/rss").newest()).isEqualTo("2026-11-22T00:00:00Z");
    assertThat(state("/rss").succeeded()).isEqualTo(clock.instant());
  }

  @Test
  void waitsItsTimeAndUpToATenthMore() throws InterruptedException {
    site.page("/rss", "application/rss+xml", rss());
    poller.follow(List.of(feed("/rss")));
    poll();
    clock.step(EVERY);
    poll();
    long afterItsTime = site.requests("/rss");
    clock.step(EVERY.dividedBy(10));
    poll();

    assertThat(afterItsTime).isEqualTo(1);
    assertThat(site.requests("/rss")).isEqualTo(2);
  }

  @Test
  void asksOnlyForWhatHasChanged() throws InterruptedException {
    site.page(
        "/rss",
        "200 OK",
        List.of("Content-Type: text/xml", "ETag: \"v7\"", "Last-Modified: Mon"),
        rss(item("/1", 20)));
    poller.follow(List.of(feed("/rss")));
    poll();
    site.page("/rss", "304 Not Modified", List.of(), "");
    clock.step(EVERY.multipliedBy(2));
    poll();

    assertThat(site.requests().getLast())
        .contains("If-None-Match: \"v7\"", "If-Modified-Since: Mon");
    assertThat(items.handed).containsExactly("/1");
    assertThat(state("/rss").trouble()).isEmpty();
    assertThat(state("/rss").succeeded()).isEqualTo(clock.instant());
    assertThat(state("/rss").etag()).isEqualTo("\"v7\"");
  }

  @Test
  void triesAnItemThreeTimesThoughTheFeedDoesNotChangeAndThenRefusesIt() throws Exception {
    items.answer = _ -> new Handed.Later("cannot be fetched: its host takes no connection");
    site.page("/rss", "200 OK", List.of("ETag: \"v7\""), rss(item("/1", 20)));
    poller.follow(List.of(feed("/rss")));
    for (int i = 0; i < 5; i++) {
      poll();
      clock.step(EVERY.multipliedBy(2));
    }

    assertThat(items.handed).containsExactly("/1", "/1", "/1");
    assertThat(items.refused)
        .containsExactly("/1: cannot be fetched: its host takes no connection");
  }

  @Test
  void keepsWhyItemsFromTheFutureAreRefused() throws InterruptedException {
    site.page("/rss", "text/xml", rss(item("/1", 20), item("/9", 29)));
    poller.follow(List.of(feed("/rss")));

    poll();

    assertThat(items.handed).containsExactly("/1");
    assertThat(items.refused).containsExactly("/9: the item's date 2026-11-29 lies in the future");
  }

  @Test
  void keepsTheTroubleOfAFeedAndReadsTheOthers() throws InterruptedException {
    site.page("/broken", "text/xml", "<rss><channel>")
        .page("/page", "text/html", "<html><body>no feed</body></html>")
        .redirect("/away", "http://169.254.169.254/latest")
        .page("/good", "text/xml", rss(item("/1", 20)));
    poller.follow(
        List.of(feed("/broken"), feed("/gone"), feed("/page"), feed("/away"), feed("/good")));

    poll();

    assertThat(items.handed).containsExactly("/1");
    assertThat(state("/good").trouble()).isEmpty();
    assertThat(state("/broken").trouble()).isEqualTo("it is broken XML on line 1");
    assertThat(state("/gone").trouble())
        .isEqualTo("cannot be fetched: there is no such page (status 404)");
    assertThat(state("/page").trouble()).startsWith("it is neither RSS nor Atom");
    assertThat(state("/away").trouble()).endsWith("its host is not on the public internet");
    assertThat(poller.check().ok()).isTrue();
  }

  @Test
  void doesNotLetAFeedThatHangsHoldUpAnotherNorReadsItTwice() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    items.answer =
        item -> {
          if (item.link().equals("/hang")) {
            await(hanging);
          }
          return new Handed.Done();
        };
    site.page("/slow", "text/xml", rss(item("/hang", 20)))
        .page("/good", "text/xml", rss(item("/1", 20)));
    poller.follow(List.of(feed("/slow"), feed("/good")));

    List<Thread> threads = poller.pollDue();
    threads.getLast().join(Duration.ofSeconds(10));

    assertThat(state("/good").trouble()).isEmpty();
    assertThat(poller.pollDue()).isEmpty();
    hanging.countDown();
    threads.getFirst().join(Duration.ofSeconds(10));
    assertThat(states.find(feed("/slow").address())).isPresent();
  }

  @Test
  void survivesAFaultWhileAnItemIsImported() throws InterruptedException {
    items.answer =
        _ -> {
          throw new IllegalStateException("the store is gone");
        };
    site.page("/rss", "text/xml", rss(item("/1", 20)));
    poller.follow(List.of(feed("/rss")));

    poll();

    assertThat(state("/rss").trouble()).isEqualTo("it was not read to its end: see the log");
    assertThat(state("/rss").next()).isAfter(clock.instant());
  }

  @Test
  void needsALookOnceAFeedHasFailedForThreeOfItsTimes() throws InterruptedException {
    poller.follow(List.of(feed("/gone")));
    poll();
    clock.step(EVERY.multipliedBy(3));
    assertThat(poller.check().ok()).isTrue();

    clock.step(Duration.ofSeconds(1));

    assertThat(poller.check().ok()).isFalse();
    assertThat(poller.check().detail())
        .isEqualTo(
            "the feed of The Harbour Post (127.0.0.1) could not be read since 2026-11-22: cannot be"
                + " fetched: there is no such page (status 404)");
  }

  @Test
  void needsALookOnceAFeedHasBroughtNothingNewForTooLong() throws InterruptedException {
    site.page("/rss", "text/xml", rss(item("/1", 20)));
    poller.follow(List.of(feed("/rss")));
    poll();
    assertThat(poller.check().ok()).isTrue();

    clock.step(Duration.ofDays(13));
    poll();

    assertThat(poller.check().detail())
        .isEqualTo(
            "the feed of The Harbour Post (127.0.0.1) has brought nothing new since 2026-11-20:"
                + " look whether it moved");
    poller.follow(List.of());
    assertThat(poller.check().ok()).isTrue();
  }

  private void poll() throws InterruptedException {
    for (Thread thread : poller.pollDue()) {
      assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
    }
  }

  private FeedState state(String path) {
    return states.find(feed(path).address()).orElseThrow();
  }

  private FeedSource feed(String path) {
    return new FeedSource(
        URI.create(site.address(path)),
        "The Harbour Post",
        Viewpoint.WIRE,
        Reliability.HIGH,
        "",
        EVERY,
        Duration.ofDays(14));
  }

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>T</title><link>/</link><description>d</description>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String link, int day) {
    return "<item><title>T</title><link>%s</link><pubDate>%d Nov 2026 06:00:00 GMT</pubDate></item>"
        .formatted(link, day);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Remembers what it was handed. */
  private static final class Handing implements FeedItems {
    private final List<String> handed = Collections.synchronizedList(new ArrayList<>());
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<FeedItem, Handed> answer = _ -> new Handed.Done();

    @Override
    public Handed hand(FeedSource feed, FeedItem item) {
      handed.add(item.link());
      return answer.apply(item);
    }

    @Override
    public void refuse(FeedSource feed, RefusedItem item) {
      refused.add(item.link() + ": " + item.reason());
    }
  }
}
