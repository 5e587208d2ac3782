package org.sarika.fake;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.curation.FeedState;
import org.sarika.curation.FeedStates;

/** Feeds' states for tests that are gone with them. */
public final class InMemoryFeedStates implements FeedStates {
  private record Key(URI feed, String link) {}

  private record Item(int tries, boolean done, Instant at) {}

  private final Map<URI, FeedState> states = new HashMap<>();
  private final Map<Key, Item> items = new HashMap<>();

  @Override
  public synchronized Optional<FeedState> find(URI feed) {
    return Optional.ofNullable(states.get(feed));
  }

  @Override
  public synchronized void save(FeedState state) {
    states.put(state.feed(), state);
  }

  @Override
  public synchronized Set<String> done(URI feed, Collection<String> links) {
    return links.stream()
        .filter(link -> item(feed, link).done())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public synchronized int tried(URI feed, String link, Instant at) {
    int tries = item(feed, link).tries() + 1;
    items.put(new Key(feed, link), new Item(tries, false, at));
    return tries;
  }

  @Override
  public synchronized void finish(URI feed, String link, Instant at) {
    items.put(new Key(feed, link), new Item(item(feed, link).tries(), true, at));
  }

  private Item item(URI feed, String link) {
    return items.getOrDefault(new Key(feed, link), new Item(0, false, Instant.EPOCH));
  }

  @Override
  public synchronized void forget(URI feed, Collection<String> held, Instant before) {
    items
        .entrySet()
        .removeIf(entry ->
            entry.getKey().feed().equals(feed)
                && !held.contains(entry.getKey().link())
                && entry.getValue().at().isBefore(before));
  }
}
