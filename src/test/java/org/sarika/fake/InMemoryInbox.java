package org.sarika.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;

/** An inbox for tests that forgets everything; its replies wait in the outbox it is given. */
public final class InMemoryInbox implements Inbox {
  private final InMemoryOutbox outbox;
  private final Clock clock;
  private final TreeMap<Long, Received> waiting = new TreeMap<>();
  private final Set<String> waitingUpdates = new HashSet<>();
  private final Map<String, Instant> finished = new HashMap<>();
  private long last;

  public InMemoryInbox(InMemoryOutbox outbox) {
    this(outbox, Clock.systemUTC());
  }

  public InMemoryInbox(InMemoryOutbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public synchronized List<Received> keep(List<Arrival> arrivals) {
    List<Received> added = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (!finished.containsKey(arrival.update()) && waitingUpdates.add(arrival.update())) {
        Received received = new Received(++last, arrival, clock.instant());
        waiting.put(last, received);
        added.add(received);
      }
    }
    return added;
  }

  @Override
  public synchronized List<Received> unfinished() {
    return List.copyOf(waiting.values());
  }

  @Override
  public synchronized List<Departure> finish(long number, List<Parcel> replies) {
    Received received = waiting.remove(number);
    if (received == null) {
      return List.of();
    }
    waitingUpdates.remove(received.arrival().update());
    finished.put(received.arrival().update(), clock.instant());
    return outbox.add(replies);
  }

  @Override
  public synchronized void forgetBefore(Instant oldest) {
    finished.values().removeIf(at -> at.isBefore(oldest));
  }
}
