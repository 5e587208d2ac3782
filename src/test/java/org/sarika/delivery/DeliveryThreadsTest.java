package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.fake.FailingOutbox;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;

/** The whole way on real threads and in real time, with short delays. */
@Timeout(60)
class DeliveryThreadsTest {
  private static final PaceLimits NONE =
      new PaceLimits(2_000_000, 1_000_000, 1_000_000, 1_000_000, 2_000_000, 1_000_000);
  private static final int MESSAGES = 4000;
  private static final int CHATS = 50;

  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryInbox inbox = new InMemoryInbox(outbox);
  private final Map<Long, Random> lots = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
  private final AtomicInteger overlaps = new AtomicInteger();
  private final Map<String, List<Integer>> accepted = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void bringsEachReplyOnceAndInOrderWhateverFails(long seed) throws InterruptedException {
    Courier courier =
        courier(new FailingOutbox(outbox, () -> chance(seed, 20)), parcel -> carry(parcel, seed));
    Reception reception = echoing(courier);

    List<Thread> edges = new ArrayList<>();
    for (int edge = 0; edge < 4; edge++) {
      int mine = edge;
      edges.add(Thread.startVirtualThread(() -> receiveAll(reception, mine)));
    }
    for (Thread edge : edges) {
      edge.join();
    }
    while (!inbox.unfinished().isEmpty() || !outbox.unsent().isEmpty()) {
      LockSupport.parkNanos(1_000_000);
    }
    reception.close();
    courier.close();

    assertThat(overlaps).hasValue(0);
    assertThat(accepted).hasSize(CHATS);
    assertThat(accepted.values())
        .allSatisfy(numbers -> assertThat(numbers).isSorted().doesNotHaveDuplicates());
    assertThat(accepted.values().stream().mapToInt(List::size).sum()).isEqualTo(MESSAGES);
  }

  @Test
  void sendsToManyChatsAtOnce() {
    CyclicBarrier together = new CyclicBarrier(40);
    AtomicInteger met = new AtomicInteger();
    Courier courier =
        courier(
            outbox,
            parcel -> {
              try {
                together.await(20, TimeUnit.SECONDS);
                met.incrementAndGet();
              } catch (Exception e) {
                return new Outcome.Refused("alone");
              }
              return ScriptedCarrier.arrived();
            });
    for (int i = 0; i < 40; i++) {
      courier.take(keep("chat" + i));
    }

    while (!outbox.unsent().isEmpty()) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(met).hasValue(40);
    courier.close();
  }

  @Test
  void sendsAtOnceWhatNeedNotFlyAlone() {
    CyclicBarrier together = new CyclicBarrier(20);
    Courier courier =
        courier(
            outbox,
            new Carrier() {
              @Override
              public Outcome carry(Parcel parcel) {
                try {
                  // One after the other, each half a second after the last, would take ten.
                  together.await(5, TimeUnit.SECONDS);
                  return ScriptedCarrier.arrived();
                } catch (Exception e) {
                  return new Outcome.Refused("alone");
                }
              }

              @Override
              public boolean fliesAlone(Parcel parcel) {
                return false;
              }
            });
    for (int i = 0; i < 20; i++) {
      courier.take(keep("chat" + i));
    }

    while (!outbox.unsent().isEmpty()) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(outbox.reasons()).isEmpty();
    courier.close();
  }

  @Test
  void letsArriveWhatIsOnItsWayWhenItIsClosed() throws InterruptedException {
    CountDownLatch onItsWay = new CountDownLatch(1);
    Courier courier =
        courier(
            outbox,
            parcel -> {
              onItsWay.countDown();
              LockSupport.parkNanos(100_000_000);
              return ScriptedCarrier.arrived();
            });
    courier.take(keep("chat"));
    courier.take(keep("chat"));
    assertThat(onItsWay.await(10, TimeUnit.SECONDS)).isTrue();

    courier.close();

    assertThat(outbox.unsent()).hasSize(1);
  }

  @Test
  void leavesNothingBehindOfAHundredThousandChats() {
    Pace pace = new Pace(NONE, chat -> false, System::nanoTime);
    Lines lines =
        new Lines(
            pace,
            Clock.systemUTC(),
            Timer.virtual(),
            (errand, all) -> all.landed(errand, Optional.empty()));
    for (int i = 0; i < 100_000; i++) {
      lines.add(
          Errand.toSend(
              new Departure(i, new Parcel("chat" + i, "", ""), false),
              Clock.systemUTC().instant(),
              true));
    }

    while (lines.size() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(lines.close(Duration.ofSeconds(5))).isTrue();
  }

  private Courier courier(Outbox box, Carrier carrier) {
    Backoff backoff = Backoff.of(Duration.ofMillis(1), Duration.ofMillis(3));
    Courier courier =
        new Courier(
            box,
            carrier,
            new Pace(NONE, chat -> false, System::nanoTime),
            Clock.systemUTC(),
            Timer.virtual(),
            backoff,
            backoff);
    startSurely(courier);
    return courier;
  }

  private static void startSurely(Courier courier) {
    boolean started = false;
    while (!started) {
      try {
        courier.start();
        started = true;
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("the disk is full");
      }
    }
  }

  private Reception echoing(Courier courier) {
    Reception reception =
        new Reception(
            inbox,
            courier,
            received ->
                List.of(new Parcel(received.arrival().lane(), received.arrival().update(), "")),
            (received, ahead) -> Optional.empty());
    reception.start();
    return reception;
  }

  /** Each edge brings a quarter of the chats, some of it twice. */
  private static void receiveAll(Reception reception, int edge) {
    for (int i = 0; i < MESSAGES; i++) {
      int chat = i % CHATS;
      if (chat % 4 == edge) {
        Arrival arrival = new Arrival(String.valueOf(i), "chat" + chat, "question");
        reception.receive(i % 3 == 0 ? List.of(arrival, arrival) : List.of(arrival));
      }
    }
  }

  private Outcome carry(Parcel parcel, long seed) {
    AtomicInteger there = inside.computeIfAbsent(parcel.chat(), chat -> new AtomicInteger());
    if (there.incrementAndGet() > 1) {
      overlaps.incrementAndGet();
    }
    try {
      if (chance(seed, 10)) {
        return ScriptedCarrier.later(Duration.ZERO);
      }
      if (chance(seed, 50)) {
        return ScriptedCarrier.later(Duration.ofMillis(5));
      }
      accepted
          .computeIfAbsent(parcel.chat(), chat -> new ArrayList<>())
          .add(Integer.valueOf(parcel.body()));
      return ScriptedCarrier.arrived();
    } finally {
      there.decrementAndGet();
    }
  }

  private boolean chance(long seed, int of) {
    return lots.computeIfAbsent(seed, one -> new Random(one)).nextInt(of) == 0;
  }

  private List<Departure> keep(String chat) {
    String update = "u" + outbox.unsent().size() + chat;
    Received received = inbox.keep(List.of(new Arrival(update, chat, ""))).getFirst();
    return inbox.finish(received.number(), List.of(new Parcel(chat, "body", "")));
  }
}
