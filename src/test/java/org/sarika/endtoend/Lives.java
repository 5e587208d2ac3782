package org.sarika.endtoend;

import java.util.Random;

/** Lives of the process that end by SIGKILL. */
final class Lives {
  private Lives() {}

  /**
   * Lives for a while; one in four dies while it starts, perhaps before it is told anything.
   *
   * @param connected waits until the platform has somebody to tell
   */
  static void liveAndDie(Site site, Random random, Runnable connected) throws Exception {
    try (Serving serving = Serving.launch(site, "-XX:TieredStopAtLevel=1")) {
      if (random.nextInt(4) > 0) {
        serving.address();
        connected.run();
      }
      Thread.sleep(random.nextInt(100, 2000));
      serving.kill();
    }
  }
}
