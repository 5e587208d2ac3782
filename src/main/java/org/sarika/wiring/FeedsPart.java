package org.sarika.wiring;

import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sarika.ingest.FeedImport;
import org.sarika.ingest.FeedPoller;
import org.sarika.ingest.FeedSource;
import org.sarika.ingest.FetchedPages;
import org.sarika.ingest.feeds.FeedReader;
import org.sarika.ingest.net.PageFetcher;
import org.sarika.lifecycle.Health;
import org.sarika.settings.Settings;

/** The polling of the curator's feeds, started. */
final class FeedsPart implements AutoCloseable {
  static final String NAME = "feeds";

  private final PageFetcher fetcher;
  private final FeedPoller poller;

  private FeedsPart(PageFetcher fetcher, FeedPoller poller) {
    this.fetcher = fetcher;
    this.poller = poller;
  }

  static FeedsPart start(Settings settings, Library library, List<FeedSource> feeds, Clock clock) {
    PageFetcher fetcher = new PageFetcher(settings.privateAddresses());
    FeedPoller poller =
        new FeedPoller(
            fetcher::get,
            new FeedReader(clock),
            new FeedImport(library.acquisitions().imports(), new FetchedPages(fetcher)),
            library.feeds(),
            clock,
            RandomGenerator.getDefault());
    poller.follow(feeds);
    poller.start();
    return new FeedsPart(fetcher, poller);
  }

  /** The curator changed the list. */
  void follow(List<FeedSource> feeds) {
    poller.follow(feeds);
  }

  Health check() {
    return poller.check();
  }

  /** What is being fetched is given up; what is being stored is finished. */
  @Override
  public void close() {
    fetcher.close();
    poller.close();
  }
}
