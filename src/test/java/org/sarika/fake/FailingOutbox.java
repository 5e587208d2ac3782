package org.sarika.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;

/** An outbox whose disk fails when the test says so. */
public final class FailingOutbox implements Outbox {
  private final InMemoryOutbox disk;
  private final BooleanSupplier fails;

  public FailingOutbox(InMemoryOutbox disk, BooleanSupplier fails) {
    this.disk = disk;
    this.fails = fails;
  }

  @Override
  public List<Departure> unsent() {
    check();
    return disk.unsent();
  }

  @Override
  public List<Departure> fulfil(long promise, List<Parcel> messages) {
    check();
    return disk.fulfil(promise, messages);
  }

  @Override
  public void leaves(long number) {
    check();
    disk.leaves(number);
  }

  @Override
  public void stays(long number) {
    check();
    disk.stays(number);
  }

  @Override
  public void sent(long number, String message) {
    check();
    disk.sent(number, message);
  }

  @Override
  public void giveUp(long number, String why) {
    check();
    disk.giveUp(number, why);
  }

  @Override
  public Optional<String> turnOf(String chat, String message) {
    check();
    return disk.turnOf(chat, message);
  }

  @Override
  public void move(String chat, String newChat) {
    check();
    disk.move(chat, newChat);
  }

  @Override
  public int discard(String chat) {
    check();
    return disk.discard(chat);
  }

  @Override
  public void forgetBefore(Instant oldest) {
    check();
    disk.forgetBefore(oldest);
  }

  private void check() {
    if (fails.getAsBoolean()) {
      throw new IllegalStateException("the disk is full");
    }
  }
}
