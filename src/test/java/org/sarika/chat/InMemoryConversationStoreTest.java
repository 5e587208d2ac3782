package org.sarika.chat;

import org.sarika.fake.SteppingClock;

class InMemoryConversationStoreTest extends ConversationStoreContract {
  @Override
  protected ConversationStore store(SteppingClock clock) {
    return new InMemoryConversationStore(clock);
  }
}
