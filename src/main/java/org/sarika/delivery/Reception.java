package org.sarika.delivery;

import java.util.List;
import java.util.function.Function;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/** Where arrivals are kept, worked on in order, and finished with their replies. */
@SuppressWarnings("UnusedVariable") // skeleton
public final class Reception implements Component {
  private final Inbox inbox;
  private final Courier courier;
  private final Function<Received, List<Parcel>> worker;
  private final Busy busy;

  public Reception(
      Inbox inbox, Courier courier, Function<Received, List<Parcel>> worker, Busy busy) {
    this.inbox = inbox;
    this.courier = courier;
    this.worker = worker;
    this.busy = busy;
  }

  /** Takes up what an earlier life of the process has not finished. */
  public void start() {}

  /** Returns when the arrivals are on disk; blocks while too many wait. */
  public void receive(List<Arrival> arrivals) {}

  @Override
  public Health check() {
    return Health.up();
  }

  @Override
  public void close() {}
}
