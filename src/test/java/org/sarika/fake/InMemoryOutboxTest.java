package org.sarika.fake;

import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.OutboxContract;

class InMemoryOutboxTest extends OutboxContract {
  private InMemoryOutbox outbox = new InMemoryOutbox();

  @Override
  protected Outbox outbox(SteppingClock clock) {
    outbox = new InMemoryOutbox(clock);
    return outbox;
  }

  @Override
  protected Inbox inbox() {
    return new InMemoryInbox(outbox);
  }
}
