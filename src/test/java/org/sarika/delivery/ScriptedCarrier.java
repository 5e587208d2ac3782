package org.sarika.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** A platform that does what the test says, and remembers what it was given and when. */
final class ScriptedCarrier implements Carrier {
  /** One try. */
  record Try(long at, Parcel parcel, Outcome outcome) {
    boolean arrived() {
      return outcome instanceof Outcome.Arrived;
    }
  }

  private final LongSupplier nanoTime;
  private final List<Try> tries = new ArrayList<>();
  private Function<Parcel, Outcome> script = parcel -> arrived();

  ScriptedCarrier(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** From now on this is what happens. */
  void plays(Function<Parcel, Outcome> next) {
    script = next;
  }

  @Override
  public Outcome carry(Parcel parcel) {
    Outcome outcome = script.apply(parcel);
    synchronized (this) {
      tries.add(new Try(nanoTime.getAsLong(), parcel, outcome));
    }
    return outcome;
  }

  synchronized List<Try> tries() {
    return List.copyOf(tries);
  }

  /** The bodies that arrived, in their order. */
  List<String> arrivedIn(String chat) {
    return tries().stream()
        .filter(one -> one.arrived() && one.parcel().chat().equals(chat))
        .map(one -> one.parcel().body())
        .toList();
  }

  List<String> arrivedBodies() {
    return tries().stream().filter(Try::arrived).map(one -> one.parcel().body()).toList();
  }

  /** The script that treats some chats specially; all others get everything. */
  static Function<Parcel, Outcome> only(Map<String, Outcome> outcomes) {
    return parcel -> outcomes.getOrDefault(parcel.chat(), arrived());
  }

  static Outcome arrived() {
    return new Outcome.Arrived("501");
  }

  static Outcome later(Duration delay) {
    return new Outcome.Later(delay, "429");
  }
}
