package org.sarika.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;

/** What every keeper of feeds' states keeps to. */
public abstract class FeedStatesContract {
  private static final URI FEED = URI.create("https://news.example/rss?lang=km");
  private static final URI OTHER = URI.create("https://other.example/atom");
  private static final Instant NOW = Samples.NOW;

  private FeedStates states;

  /** New, with nothing kept. */
  protected abstract FeedStates states();

  @BeforeEach
  void open() {
    states = states();
  }

  @Test
  void knowsNothingOfAFeedThatWasNeverTried() {
    assertThat(states.find(FEED)).isEmpty();
    assertThat(states.done(FEED, List.of("a"))).isEmpty();
  }

  @Test
  void keepsTheLastStateOfEachFeed() {
    FeedState tried = FeedState.untried(FEED, NOW);
    FeedState failed =
        new FeedState(
            FEED,
            NOW,
            NOW.plusSeconds(60),
            NOW.plusNanos(1),
            "'https://news.example/rss' cannot be fetched: រលត់",
            NOW.minusSeconds(5),
            NOW.plusSeconds(3600),
            "W/\"1\"",
            "Mon, 02 Nov 2026 10:00:00 GMT");
    states.save(tried);
    states.save(FeedState.untried(OTHER, NOW));

    states.save(failed);

    assertThat(states.find(FEED)).contains(failed);
    assertThat(states.find(OTHER)).contains(FeedState.untried(OTHER, NOW));
  }

  @Test
  void tellsWhichLinksWereDealtWith() {
    states.finish(FEED, "a", NOW);
    states.finish(FEED, "b", NOW);
    states.tried(FEED, "c", NOW);

    assertThat(states.done(FEED, List.of("b", "c", "d"))).containsExactly("b");
    assertThat(states.done(OTHER, List.of("a", "b"))).isEmpty();
  }

  @Test
  void countsTriesUntilAnItemIsDealtWith() {
    assertThat(states.tried(FEED, "a", NOW)).isEqualTo(1);
    assertThat(states.tried(FEED, "a", NOW)).isEqualTo(2);
    assertThat(states.tried(FEED, "b", NOW)).isEqualTo(1);
    assertThat(states.tried(OTHER, "a", NOW)).isEqualTo(1);

    states.finish(FEED, "a", NOW);

    assertThat(states.done(FEED, List.of("a", "b"))).containsExactly("a");
  }

  @Test
  void dropsOldItemsThatAFeedNoLongerHolds() {
    Instant later = NOW.plus(Duration.ofDays(100));
    states.finish(FEED, "held", NOW);
    states.finish(FEED, "gone", NOW);
    states.finish(FEED, "young", later);
    states.finish(OTHER, "gone", NOW);

    states.forget(FEED, List.of("held"), later.minusSeconds(1));

    assertThat(states.done(FEED, List.of("held", "gone", "young")))
        .containsExactlyInAnyOrder("held", "young");
    assertThat(states.done(OTHER, List.of("gone"))).containsExactly("gone");
  }

  @Test
  void dropsAllOldItemsOfAnEmptyFeed() {
    states.finish(FEED, "gone", NOW);

    states.forget(FEED, List.of(), NOW.plusSeconds(1));

    assertThat(states.done(FEED, List.of("gone"))).isEmpty();
  }
}
