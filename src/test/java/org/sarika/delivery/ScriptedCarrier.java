package org.sarika.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** A platform that does what the test says, and remembers what it was given and when. */
final class ScriptedCarrier implements Carrier {
  /**
   * One try.
   *
   * @param again whether it may have arrived before
   */
  record Try(long at, Parcel parcel, Outcome outcome, boolean again) {
    boolean arrived() {
      return outcome instanceof Outcome.Arrived;
    }
  }

  private final LongSupplier nanoTime;
  private final List<Try> tries = new ArrayList<>();
  private boolean looks;
  private Function<Parcel, Outcome> script = parcel -> arrived();

  ScriptedCarrier(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** From now on this is what happens. */
  void plays(Function<Parcel, Outcome> next) {
    script = next;
  }

  /** From now on it can be asked what arrived. */
  void heedsDoubt() {
    looks = true;
  }

  @Override
  public Outcome carry(Parcel parcel) {
    return play(parcel, false);
  }

  @Override
  public boolean heedsDoubt(Parcel parcel) {
    return looks;
  }

  @Override
  public Outcome carryAgain(Parcel parcel) {
    return play(parcel, true);
  }

  private Outcome play(Parcel parcel, boolean again) {
    Outcome outcome = script.apply(parcel);
    synchronized (this) {
      tries.add(new Try(nanoTime.getAsLong(), parcel, outcome, again));
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
