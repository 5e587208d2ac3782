package org.sarika.fake;

import org.sarika.gaps.GapLog;
import org.sarika.gaps.GapLogContract;

class InMemoryGapLogTest extends GapLogContract {
  private InMemoryGapLog log = new InMemoryGapLog();

  @Override
  protected GapLog log() {
    log = new InMemoryGapLog();
    return log;
  }

  @Override
  protected boolean end(long wish) {
    return log.end(wish);
  }
}
