package org.sarika.fake.slack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of all that the app was told. */
public final class Acks {
  private final World world;
  private final Journal journal;
  private final Deliveries deliveries;

  Acks(World world, Journal journal, Deliveries deliveries) {
    this.world = world;
    this.journal = journal;
    this.deliveries = deliveries;
  }

  /** Every acknowledgement so far, in order, late and doubled ones as well. */
  public List<Ack> all() {
    return world.locked(journal::acks);
  }

  /** The first acknowledgement of a delivery. */
  public Optional<Ack> of(String delivery) {
    return world.locked(() -> deliveries.ack(delivery));
  }

  /** The time within which this share was acknowledged, such as 0.99; zero if nothing was. */
  public Duration within(double share) {
    List<Duration> times = all().stream().map(Ack::took).sorted().toList();
    int index = (int) Math.ceil(times.size() * share) - 1;
    return times.isEmpty() ? Duration.ZERO : times.get(Math.max(0, index));
  }

  /** Deliveries that were given up: nobody acknowledged them. */
  public List<String> timeouts() {
    return world.locked(deliveries::timeouts);
  }

  /** Acknowledgements that Slack would not understand, in words. */
  public List<String> strange() {
    return world.locked(deliveries::strange);
  }

  /** How much the app is still to be told, or to acknowledge. */
  public int waiting() {
    return world.locked(deliveries::waiting);
  }
}
