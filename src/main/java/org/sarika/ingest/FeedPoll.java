package org.sarika.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;
import org.sarika.ingest.FeedItems.Handed;
import org.sarika.ingest.feeds.Feed;
import org.sarika.ingest.feeds.FeedException;
import org.sarika.ingest.feeds.FeedItem;
import org.sarika.ingest.feeds.FeedReader;
import org.sarika.ingest.feeds.RefusedItem;
import org.sarika.ingest.net.FetchException;
import org.sarika.ingest.net.Page;
import org.sarika.ingest.net.Validators;

/** Reads one feed once and hands on what is new in it. */
final class FeedPoll {
  /** After so many tries, one a poll, an item's page is given up. */
  private static final int TRIES = 3;

  /** Longer than any outlet keeps an item in its feed, takes it out and puts it back. */
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final FeedPages pages;
  private final FeedReader reader;
  private final FeedItems items;
  private final FeedStates states;
  private final Clock clock;
  private final Duration pause;

  FeedPoll(
      FeedPages pages,
      FeedReader reader,
      FeedItems items,
      FeedStates states,
      Clock clock,
      Duration pause) {
    this.pages = pages;
    this.reader = reader;
    this.items = items;
    this.states = states;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * Polls.
   *
   * @param wait until the next time
   * @param stopped asked between items
   */
  void run(FeedSource feed, Duration wait, BooleanSupplier stopped) throws InterruptedException {
    Instant now = clock.instant();
    Instant again = now.plus(wait);
    FeedState before =
        states.find(feed.address()).orElseGet(() -> FeedState.untried(feed.address(), now));
    try {
      Optional<Page> page =
          pages.get(feed.address(), new Validators(before.etag(), before.lastModified()));
      states.save(
          page.isEmpty()
              ? before.unchanged(now, again)
              : read(feed, before, page.get(), again, stopped));
    } catch (FetchException e) {
      states.save(before.failed(e.reason(), now, again));
    } catch (FeedException e) {
      states.save(before.failed(String.valueOf(e.getMessage()), now, again));
    }
  }

  private FeedState read(
      FeedSource source, FeedState before, Page page, Instant again, BooleanSupplier stopped)
      throws FeedException, InterruptedException {
    Instant now = clock.instant();
    Feed feed = reader.read(page.bytes());
    for (RefusedItem refused : feed.refused()) {
      items.refuse(source, refused);
    }
    List<String> links = feed.items().stream().map(FeedItem::link).toList();
    Set<String> done = states.done(source.address(), links);
    List<FeedItem> fresh =
        feed.items().stream().filter(item -> !done.contains(item.link())).toList();
    boolean all = handAll(source, fresh, stopped);
    states.forget(source.address(), links, now.minus(REMEMBERED));
    Instant newest =
        fresh.stream().map(item -> when(item, now)).max(Instant::compareTo).orElse(FeedState.NEVER);
    // What is to be tried again has to come again, though the feed does not change.
    Validators next = all ? page.validators() : Validators.NONE;
    return before.read(newest, now, again, next.etag(), next.lastModified());
  }

  /** Not later than now: the day of an item may end in the future. */
  private static Instant when(FeedItem item, Instant now) {
    if (item.published().isEmpty()) {
      return now;
    }
    Instant day = LocalDate.parse(item.published()).atStartOfDay(ZoneOffset.UTC).toInstant();
    return day.isBefore(now) ? day : now;
  }

  /** Whether every item was dealt with for good. */
  private boolean handAll(FeedSource feed, List<FeedItem> fresh, BooleanSupplier stopped)
      throws InterruptedException {
    boolean all = true;
    for (FeedItem item : fresh) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      all &= hand(feed, item);
      // An outlet's server is asked for one page after the other, and not at once.
      Thread.sleep(pause);
    }
    return all;
  }

  private boolean hand(FeedSource feed, FeedItem item) {
    Instant now = clock.instant();
    switch (items.hand(feed, item)) {
      case Handed.Done _ -> {}
      case Handed.Later(String reason) -> {
        if (states.tried(feed.address(), item.link(), now) < TRIES) {
          return false;
        }
        items.refuse(feed, new RefusedItem(item.link(), item.title(), reason));
      }
    }
    states.finish(feed.address(), item.link(), now);
    return true;
  }
}
