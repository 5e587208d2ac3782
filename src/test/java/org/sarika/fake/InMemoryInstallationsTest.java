package org.sarika.fake;

import org.sarika.delivery.Installations;
import org.sarika.delivery.InstallationsContract;

class InMemoryInstallationsTest extends InstallationsContract {
  @Override
  protected Installations installations(SteppingClock clock) {
    return new InMemoryInstallations(clock);
  }
}
