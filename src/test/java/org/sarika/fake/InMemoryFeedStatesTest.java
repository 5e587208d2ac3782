package org.sarika.fake;

import org.sarika.curation.FeedStates;
import org.sarika.curation.FeedStatesContract;

class InMemoryFeedStatesTest extends FeedStatesContract {
  @Override
  protected FeedStates states() {
    return new InMemoryFeedStates();
  }
}
