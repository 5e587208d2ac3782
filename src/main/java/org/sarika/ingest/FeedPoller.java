package org.sarika.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;
import org.sarika.ingest.feeds.FeedReader;
import org.sarika.knowledge.StorageException;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Fault;
import org.sarika.lifecycle.Health;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the curator's feeds, each at its own pace and on its own thread, so that one that hangs or
 * breaks holds up no other. When a feed is next due is kept with its state and survives a restart.
 */
public final class FeedPoller implements Component {
  private static final Logger log = LoggerFactory.getLogger(FeedPoller.class);

  /** How often it is looked whether a feed is due. */
  private static final Duration TICK = Duration.ofSeconds(30);

  /** Between two pages of one outlet. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration LAST_RUN = Duration.ofSeconds(25);

  /** Feeds of the same pace drift apart by up to a tenth of it. */
  private static final double JITTER = 0.1;

  private final FeedPoll poll;
  private final FeedStates states;
  private final FeedWatch watch;
  private final Clock clock;
  private final RandomGenerator random;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<URI, Thread> underWay = new ConcurrentHashMap<>();
  private volatile List<FeedSource> feeds = List.of();

  /** A poller that follows no feed yet. */
  public FeedPoller(
      FeedPages pages,
      FeedReader reader,
      FeedItems items,
      FeedStates states,
      Clock clock,
      RandomGenerator random) {
    this(new FeedPoll(pages, reader, items, states, clock, PAUSE), states, clock, random);
  }

  FeedPoller(FeedPoll poll, FeedStates states, Clock clock, RandomGenerator random) {
    this.poll = poll;
    this.states = states;
    this.watch = new FeedWatch(states, clock);
    this.clock = clock;
    this.random = random;
  }

  /** Follows these feeds from now on and no others. */
  public void follow(List<FeedSource> wanted) {
    feeds = List.copyOf(wanted);
  }

  /** Starts polling; feeds that are due are read at once. */
  public void start() {
    Thread.ofVirtual().name("feed-poller").start(this::tick);
  }

  private void tick() {
    try {
      do {
        pollDue();
      } while (!closed.await(TICK.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts reading every feed that is due and not being read. */
  List<Thread> pollDue() {
    List<Thread> started = new ArrayList<>();
    for (FeedSource feed : feeds) {
      Thread thread =
          Thread.ofVirtual().name("feed-" + feed.address().getHost()).unstarted(() -> run(feed));
      if (closed.getCount() > 0
          && isDue(feed)
          && underWay.putIfAbsent(feed.address(), thread) == null) {
        thread.start();
        started.add(thread);
      }
    }
    return started;
  }

  private boolean isDue(FeedSource feed) {
    try {
      return states
          .find(feed.address())
          .map(FeedState::next)
          .filter(next -> next.isAfter(clock.instant()))
          .isEmpty();
    } catch (StorageException e) {
      log.warn("it is not known which feeds are due: {}", e.getMessage());
      return false;
    }
  }

  // Whatever breaks with one feed must reach neither the others nor the poller.
  private void run(FeedSource feed) {
    try {
      poll.run(feed, jittered(feed.every()), () -> closed.getCount() == 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn(
          "the feed of {} was not read to its end and is tried again: {}",
          feed.publisher(),
          Fault.place(e));
      retryLater(feed);
    } finally {
      underWay.remove(feed.address());
    }
  }

  private void retryLater(FeedSource feed) {
    try {
      FeedState before =
          states
              .find(feed.address())
              .orElseGet(() -> FeedState.untried(feed.address(), clock.instant()));
      states.save(
          before.failed(
              "it was not read to its end: see the log",
              clock.instant(),
              clock.instant().plus(jittered(feed.every()))));
    } catch (StorageException e) {
      log.warn("how the feed of {} fares could not be kept: {}", feed.publisher(), e.getMessage());
    }
  }

  private Duration jittered(Duration every) {
    return every.plusMillis((long) (every.toMillis() * JITTER * random.nextDouble()));
  }

  @Override
  public Health check() {
    try {
      return watch.health(feeds);
    } catch (StorageException e) {
      return Health.down(String.valueOf(e.getMessage()));
    }
  }

  /** Lets the item that each feed is at end. */
  @Override
  public void close() {
    closed.countDown();
    long end = System.nanoTime() + LAST_RUN.toNanos();
    try {
      for (Thread thread : underWay.values()) {
        thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
