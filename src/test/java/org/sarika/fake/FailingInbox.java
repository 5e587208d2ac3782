package org.sarika.fake;

import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;

/** An inbox whose disk fails to take anything in when the test says so. */
public final class FailingInbox implements Inbox {
  private final Inbox disk;
  private final BooleanSupplier fails;

  public FailingInbox(Inbox disk, BooleanSupplier fails) {
    this.disk = disk;
    this.fails = fails;
  }

  @Override
  public List<Received> keep(List<Arrival> arrivals) {
    if (fails.getAsBoolean()) {
      throw new IllegalStateException("the disk is full");
    }
    return disk.keep(arrivals);
  }

  @Override
  public List<Received> unfinished() {
    return disk.unfinished();
  }

  @Override
  public List<Departure> finish(long number, List<Parcel> replies) {
    return disk.finish(number, replies);
  }

  @Override
  public void forgetBefore(Instant oldest) {
    disk.forgetBefore(oldest);
  }
}
