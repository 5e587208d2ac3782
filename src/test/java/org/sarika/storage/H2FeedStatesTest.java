package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;
import org.sarika.curation.FeedStatesContract;
import org.sarika.fake.Samples;

class H2FeedStatesTest extends FeedStatesContract {
  private static final URI FEED = URI.create("https://news.example/rss");

  @TempDir private Path folder;
  private final Deque<H2Database> opened = new ArrayDeque<>();

  @Override
  protected FeedStates states() {
    opened.add(H2Database.open(folder));
    return opened.getLast().feeds();
  }

  @AfterEach
  void close() {
    opened.forEach(H2Database::close);
  }

  @Test
  void hasAfterARestartWhatWasKept() {
    FeedState state = FeedState.untried(FEED, Samples.NOW);
    opened.getLast().feeds().save(state);
    opened.getLast().feeds().finish(FEED, "a", Samples.NOW);
    opened.getLast().close();
    opened.add(H2Database.open(folder));

    FeedStates after = opened.getLast().feeds();

    assertThat(after.find(FEED)).contains(state);
    assertThat(after.done(FEED, List.of("a", "b"))).containsExactly("a");
  }
}
