package org.sarika.fake;

import org.sarika.delivery.Inbox;
import org.sarika.delivery.InboxContract;
import org.sarika.delivery.Outbox;

class InMemoryInboxTest extends InboxContract {
  private InMemoryOutbox outbox = new InMemoryOutbox();

  @Override
  protected Inbox inbox(SteppingClock clock) {
    outbox = new InMemoryOutbox(clock);
    return new InMemoryInbox(outbox, clock);
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }
}
