package org.sarika.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;

/** An outbox for tests that forgets everything. */
public final class InMemoryOutbox implements Outbox {
  private final Clock clock;
  private final TreeMap<Long, Parcel> waiting = new TreeMap<>();
  private final Set<Long> left = new HashSet<>();
  private final List<Ended> ended = new ArrayList<>();
  private long last;
  private LongPredicate promises = promise -> false;

  public InMemoryOutbox() {
    this(Clock.systemUTC());
  }

  public InMemoryOutbox(Clock clock) {
    this.clock = clock;
  }

  private record Ended(
      long number, String chat, String message, String turn, String why, Instant at) {}

  /** Keeps parcels as the inbox's end of work does. */
  synchronized List<Departure> add(List<Parcel> parcels) {
    List<Departure> departures = new ArrayList<>();
    for (Parcel parcel : parcels) {
      waiting.put(++last, parcel);
      departures.add(new Departure(last, parcel, false));
    }
    return departures;
  }

  /** The reasons for which parcels were given up, oldest first. */
  public synchronized List<String> reasons() {
    return ended.stream().map(Ended::why).filter(why -> !why.isEmpty()).toList();
  }

  @Override
  public synchronized List<Departure> unsent() {
    return waiting.entrySet().stream()
        .map(
            entry -> new Departure(entry.getKey(), entry.getValue(), left.contains(entry.getKey())))
        .toList();
  }

  /** Tells whose promises these are; they end here. */
  public synchronized void promises(LongPredicate end) {
    promises = end;
  }

  @Override
  public synchronized List<Departure> fulfil(long promise, List<Parcel> messages) {
    return promises.test(promise) ? add(messages) : List.of();
  }

  @Override
  public synchronized void leaves(long number) {
    if (waiting.containsKey(number)) {
      left.add(number);
    }
  }

  @Override
  public synchronized void stays(long number) {
    left.remove(number);
  }

  @Override
  public synchronized void sent(long number, String message) {
    end(number, message, "");
  }

  @Override
  public synchronized void giveUp(long number, String why) {
    end(number, "", why);
  }

  private void end(long number, String message, String why) {
    Parcel parcel = waiting.remove(number);
    if (parcel != null) {
      ended.add(new Ended(number, parcel.chat(), message, parcel.turn(), why, clock.instant()));
    }
  }

  @Override
  public synchronized Optional<String> turnOf(String chat, String message) {
    return ended.stream()
        .filter(one -> one.chat().equals(chat) && one.message().equals(message))
        .filter(one -> !one.message().isEmpty())
        .max(Comparator.comparingLong(Ended::number))
        .map(Ended::turn)
        .filter(turn -> !turn.isEmpty());
  }

  @Override
  public synchronized void move(String chat, String newChat) {
    waiting.replaceAll((number, parcel) ->
        parcel.chat().equals(chat) ? new Parcel(newChat, parcel.body(), parcel.turn()) : parcel);
  }

  @Override
  public synchronized int discard(String chat) {
    int before = waiting.size();
    waiting.values().removeIf(parcel -> parcel.chat().equals(chat));
    return before - waiting.size();
  }

  @Override
  public synchronized void forgetBefore(Instant oldest) {
    ended.removeIf(one -> one.at().isBefore(oldest));
  }
}
