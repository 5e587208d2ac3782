package org.sarika.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/**
 * Brings what is kept in the outbox to the platform: in order for a chat, chats in parallel, no
 * faster than the platform allows. What the platform has taken is never sent again while the
 * process lives, even if that cannot be written down for a while.
 */
public final class Courier implements Component {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration ALARM = Duration.ofMinutes(10);

  /** Messages held in memory; with more than that no further arrival should be taken. */
  private static final int MOST_WAITING = 10_000;

  private final Outbox outbox;
  private final Carrier carrier;
  private final Pace pace;
  private final Clock clock;
  private final Lines lines;

  /** Kept messages in our hands, and since when. */
  private final Map<Long, Instant> unsent = new ConcurrentHashMap<>();

  private final AtomicLong told = new AtomicLong();
  private final ReentrantLock starting = new ReentrantLock();
  private Set<Long> resumed = Set.of();
  private boolean started;

  public Courier(Outbox outbox, Carrier carrier, Pace pace, Clock clock) {
    this(outbox, carrier, pace, clock, Timer.virtual(), Backoff.network(), Backoff.disk());
  }

  Courier(
      Outbox outbox,
      Carrier carrier,
      Pace pace,
      Clock clock,
      Timer timer,
      Backoff network,
      Backoff disk) {
    this.outbox = outbox;
    this.pace = pace;
    this.clock = clock;
    Trips trips = new Trips(outbox, carrier, pace, clock, timer, network, disk, unsent::remove);
    this.lines = new Lines(pace, clock, timer, trips::carry);
    this.carrier = carrier;
  }

  /** Takes up what is in the outbox. To be called once, before the reception starts. */
  public void start() {
    starting.lock();
    try {
      List<Departure> left = outbox.unsent();
      resumed = left.stream().map(Departure::number).collect(Collectors.toUnmodifiableSet());
      left.forEach(this::send);
      started = true;
    } finally {
      starting.unlock();
    }
  }

  /**
   * Sends what is in the outbox. Returns at once; what comes before the start waits for it there.
   */
  public void take(List<Departure> departures) {
    starting.lock();
    try {
      if (started) {
        departures.stream().filter(one -> !resumed.contains(one.number())).forEach(this::send);
      }
    } finally {
      starting.unlock();
    }
  }

  /**
   * Sends what was promised, once however often it is called. Returns at once.
   *
   * @param promise number of somebody's wish
   */
  public void fulfil(long promise, List<Parcel> messages) {
    take(outbox.fulfil(promise, messages));
  }

  private void send(Departure departure) {
    Instant now = clock.instant();
    if (unsent.putIfAbsent(departure.number(), now) == null) {
      lines.add(Errand.toSend(departure, now, carrier.fliesAlone(departure.parcel())));
    }
  }

  /**
   * Sends something that is not worth keeping: within about two seconds, ahead of what waits for
   * its chat, and once at most. Returns at once.
   */
  public void tell(Parcel parcel) {
    lines.add(Errand.toTell(told.incrementAndGet(), parcel, clock.instant()));
  }

  /** The platform said that a chat has a new id: what waits for it is sent there. */
  public void move(String chat, String newChat) {
    outbox.move(chat, newChat);
    lines.redirected(chat, newChat);
  }

  /**
   * Drops what waits for a chat, since we were shown out of it.
   *
   * @return how many
   */
  public int discard(String chat) {
    int dropped = outbox.discard(chat);
    lines.discard(chat).stream().filter(Errand::kept).map(Errand::number).forEach(unsent::remove);
    return dropped;
  }

  /** Whether so much waits to be sent that no further arrival should be taken. */
  boolean full() {
    return unsent.size() >= MOST_WAITING;
  }

  /** Down if the oldest message waits for more than ten minutes, or too many wait. */
  @Override
  public Health check() {
    Instant now = clock.instant();
    Instant oldest = unsent.values().stream().min(Instant::compareTo).orElse(now);
    Duration age = Duration.between(oldest, now);
    String detail =
        "%d messages to send, the oldest for %d s, %d chats frozen by the platform"
            .formatted(unsent.size(), age.toSeconds(), pace.frozen());
    if (age.compareTo(ALARM) > 0 || full()) {
      return Health.down(detail + ": see the log for what the platform says");
    }
    return unsent.isEmpty() ? Health.up() : Health.up(detail);
  }

  /** Lets arrive what is on its way, for at most five seconds; the rest stays in the outbox. */
  @Override
  public void close() {
    lines.close(PATIENCE);
  }
}
