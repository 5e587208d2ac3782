package org.sarika.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;
import org.sarika.curation.FeedTrouble;
import org.sarika.curation.FeedTrouble.Kind;
import org.sarika.lifecycle.Health;

/** Says which feeds need a look. */
public final class FeedWatch {
  private final FeedStates states;
  private final Clock clock;

  public FeedWatch(FeedStates states, Clock clock) {
    this.states = states;
    this.clock = clock;
  }

  /** Feeds that failed or were silent for too long, in the order given. */
  public List<FeedTrouble> troubles(List<FeedSource> feeds) {
    Instant now = clock.instant();
    return feeds.stream()
        .flatMap(feed ->
            states.find(feed.address()).flatMap(state -> trouble(feed, state, now)).stream())
        .toList();
  }

  private static Optional<FeedTrouble> trouble(FeedSource feed, FeedState state, Instant now) {
    Instant works = later(state.succeeded(), state.since());
    if (!state.trouble().isEmpty() && works.plus(feed.failingAfter()).isBefore(now)) {
      return Optional.of(trouble(feed, Kind.FAILING, works, state.trouble()));
    }
    // A feed without items is silent since it is followed.
    Instant newest = state.newest().equals(FeedState.NEVER) ? state.since() : state.newest();
    return newest.plus(feed.silentAfter()).isBefore(now)
        ? Optional.of(trouble(feed, Kind.SILENT, newest, ""))
        : Optional.empty();
  }

  private static Instant later(Instant one, Instant two) {
    return one.isAfter(two) ? one : two;
  }

  private static FeedTrouble trouble(FeedSource feed, Kind kind, Instant since, String reason) {
    return new FeedTrouble(
        feed.publisher(), String.valueOf(feed.address().getHost()), kind, since, reason);
  }

  /** The same in one sentence for the operator. */
  public Health health(List<FeedSource> feeds) {
    List<String> troubles = troubles(feeds).stream().map(FeedTrouble::sentence).toList();
    return troubles.isEmpty()
        ? Health.up("%d feed%s".formatted(feeds.size(), feeds.size() == 1 ? "" : "s"))
        : Health.down(String.join("; ", troubles));
  }
}
