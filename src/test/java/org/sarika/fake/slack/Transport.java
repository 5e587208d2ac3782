package org.sarika.fake.slack;

import java.time.Duration;
import java.util.List;

/** How the app is told. */
interface Transport {
  /** Whether something can be sent now; called under the lock. */
  boolean ready();

  /** Sends it, or says to {@link Deliveries} that it could not. */
  void send(Delivery delivery, Delivery.Attempt attempt);

  /** Slack's word for an acknowledgement that did not come in time. */
  String late();

  /** How long to wait before each further attempt; as many as there are. */
  List<Duration> pauses(String kind);
}
