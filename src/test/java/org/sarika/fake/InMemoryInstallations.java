package org.sarika.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarika.delivery.Installations;

/** Installations for tests that are gone with them. */
public final class InMemoryInstallations implements Installations {
  private final Clock clock;
  private final Map<String, byte[]> sealed = new LinkedHashMap<>();
  private final LinkedHashMap<String, Instant> states = new LinkedHashMap<>();

  public InMemoryInstallations() {
    this(Clock.systemUTC());
  }

  public InMemoryInstallations(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void save(String team, byte[] bytes) {
    sealed.put(team, bytes.clone());
  }

  @Override
  public synchronized Optional<byte[]> find(String team) {
    return Optional.ofNullable(sealed.get(team)).map(byte[]::clone);
  }

  @Override
  public synchronized List<String> teams() {
    return List.copyOf(sealed.keySet());
  }

  @Override
  public synchronized boolean erase(String team) {
    return sealed.remove(team) != null;
  }

  @Override
  public synchronized void issue(String state, Duration validity) {
    Instant now = clock.instant();
    states.values().removeIf(end -> !end.isAfter(now));
    if (states.size() >= MOST_STATES) {
      states.pollFirstEntry();
    }
    states.put(state, now.plus(validity));
  }

  @Override
  public synchronized boolean redeem(String state) {
    Instant end = states.remove(state);
    return end != null && end.isAfter(clock.instant());
  }
}
