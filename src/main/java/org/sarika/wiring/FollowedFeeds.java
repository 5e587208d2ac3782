package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sarika.ingest.FeedSource;
import org.sarika.ingest.FeedsReader;

/** The curator's feeds as they are now. */
final class FollowedFeeds implements Supplier<List<FeedSource>> {
  private final Path file;
  private final AtomicReference<List<FeedSource>> feeds = new AtomicReference<>(List.of());

  FollowedFeeds(Path knowledge) {
    this.file = knowledge.resolve("feeds.yaml");
  }

  /** Reads the file again; what is wrong with it comes back, the rest counts. */
  List<org.sarika.ingest.Problem> read() {
    FeedsReader.FeedsFile read = new FeedsReader().read(file);
    feeds.set(read.feeds());
    return read.problems();
  }

  @Override
  public List<FeedSource> get() {
    return feeds.get();
  }
}
