package org.sarika.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.fake.FailingOutbox;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;

/** A courier on a virtual clock, with a carrier that does as it is told. */
abstract class CourierFixture {
  static final Duration SECOND = Duration.ofSeconds(1);
  final VirtualTime time = new VirtualTime(1);
  final InMemoryOutbox disk = new InMemoryOutbox(time);
  final InMemoryInbox inbox = new InMemoryInbox(disk, time);
  final AtomicBoolean broken = new AtomicBoolean();
  final ScriptedCarrier platform = new ScriptedCarrier(time::nanoTime);
  final Pace pace = new Pace(PaceLimits.standard(), chat -> false, time::nanoTime);
  final Backoff backoff = new Backoff(SECOND, Duration.ofMinutes(1), () -> 0.5);
  final Courier courier = courier();
  int arrivals;

  Courier courier() {
    return new Courier(
        new FailingOutbox(disk, broken::get), platform, pace, time, time, backoff, backoff);
  }

  @BeforeEach
  void start() {
    courier.start();
  }

  static Outcome later(int seconds) {
    return ScriptedCarrier.later(Duration.ofSeconds(seconds));
  }

  static String[] bodies(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new);
  }

  List<Departure> keep(String chat, String... bodies) {
    return keepAll(List.of(bodies).stream().map(body -> new Parcel(chat, body, "")).toList());
  }

  List<Departure> keepAll(List<Parcel> parcels) {
    Received received =
        inbox.keep(List.of(new Arrival("u" + arrivals++, "lane", "body"))).getFirst();
    return inbox.finish(received.number(), parcels);
  }
}
