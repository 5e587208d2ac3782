package org.sarika.delivery;

import java.time.Clock;
import java.util.List;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/** Brings what is kept in the outbox to the platform: in order for a chat, chats in parallel. */
@SuppressWarnings("UnusedVariable") // skeleton
public final class Courier implements Component {
  private final Outbox outbox;
  private final Carrier carrier;
  private final Pace pace;
  private final Clock clock;

  public Courier(Outbox outbox, Carrier carrier, Pace pace, Clock clock) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.pace = pace;
    this.clock = clock;
  }

  /** Takes up what an earlier life of the process has not sent. Before the reception starts. */
  public void start() {}

  /** Sends what is kept, later. Returns at once. */
  public void take(List<Departure> departures) {}

  /** Sends something that is not worth keeping, within about two seconds or not at all. */
  public void tell(Parcel parcel) {}

  /** The chat got a new id: what waits for it is sent there. */
  public void move(String chat, String newChat) {}

  /**
   * Drops what waits for a chat, since we were shown out of it.
   *
   * @return how many
   */
  public int discard(String chat) {
    return 0;
  }

  @Override
  public Health check() {
    return Health.up();
  }

  @Override
  public void close() {}
}
