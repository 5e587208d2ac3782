package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;

@Timeout(20)
class ReceptionTest {
  private static final PaceLimits NONE =
      new PaceLimits(2_000_000, 1_000_000, 1_000_000, 1_000_000, 2_000_000, 1_000_000);

  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryInbox disk = new InMemoryInbox(outbox);
  private final AtomicBoolean broken = new AtomicBoolean();
  private final ScriptedCarrier platform = new ScriptedCarrier(System::nanoTime);
  private final Courier courier =
      new Courier(
          outbox, platform, new Pace(NONE, chat -> false, System::nanoTime), Clock.systemUTC());
  private final ConcurrentLinkedQueue<Integer> aheads = new ConcurrentLinkedQueue<>();
  private Function<Received, List<Parcel>> worker = ReceptionTest::echo;
  private final Reception reception = reception();

  private Reception reception() {
    return new Reception(
        new FailingInbox(),
        courier,
        received -> worker.apply(received),
        (received, ahead) -> {
          aheads.add(ahead);
          return Optional.of(new Parcel(received.arrival().lane(), "busy", ""));
        },
        Backoff.of(Duration.ofMillis(2), Duration.ofMillis(4)));
  }

  @BeforeEach
  void start() {
    courier.start();
    reception.start();
  }

  @AfterEach
  void stop() {
    reception.close();
    courier.close();
  }

  @Test
  void answersWhatItReceives() {
    reception.receive(List.of(arrival("1", "a"), arrival("2", "b"), arrival("3", "a")));

    await(() -> platform.tries().size() == 3);
    assertThat(platform.arrivedIn("a")).containsExactly("re 1", "re 3");
    assertThat(platform.arrivedIn("b")).containsExactly("re 2");
    assertThat(disk.unfinished()).isEmpty();
  }

  @Test
  void leavesOutWhatCameBefore() {
    for (int i = 0; i < 4; i++) {
      reception.receive(List.of(arrival("1", "a"), arrival("1", "a"), arrival("2", "a")));
    }

    await(() -> disk.unfinished().isEmpty());
    reception.receive(List.of(arrival("1", "a"), arrival("3", "a")));
    await(() -> platform.tries().size() >= 3);
    assertThat(platform.arrivedIn("a")).containsExactly("re 1", "re 2", "re 3");
  }

  @Test
  void doesNotTakeWhatItCannotKeep() {
    broken.set(true);

    assertThatThrownBy(() -> reception.receive(List.of(arrival("1", "a"))))
        .hasMessage("the disk is full");
    broken.set(false);
    reception.receive(List.of(arrival("1", "a")));

    await(() -> platform.arrivedIn("a").equals(List.of("re 1")));
  }

  @Test
  void triesAgainToKeepAReply() {
    worker =
        received -> {
          broken.set(true);
          return echo(received);
        };
    reception.receive(List.of(arrival("1", "a")));
    await(() -> !reception.check().ok());
    assertThat(reception.check().detail())
        .isEqualTo("the replies to 1 questions cannot be kept: look at the disk and the log");
    assertThat(platform.tries()).isEmpty();

    broken.set(false);

    await(() -> platform.arrivedIn("a").equals(List.of("re 1")));
    await(() -> reception.check().ok());
  }

  @Test
  void isNotStoppedByPoison() {
    worker =
        received ->
            switch (received.arrival().update()) {
              case "1" -> throw new StackOverflowError();
              case "2" -> throw new OutOfMemoryError();
              case "3" -> throw new IllegalStateException("somebody's words");
              default -> echo(received);
            };
    reception.receive(
        List.of(arrival("1", "a"), arrival("2", "a"), arrival("3", "a"), arrival("4", "a")));

    await(() -> platform.arrivedIn("a").equals(List.of("re 4")));
    assertThat(disk.unfinished()).isEmpty();
  }

  @Test
  void finishesFirstWhatAnEarlierLifeLeft() {
    disk.keep(List.of(arrival("1", "a"), arrival("2", "a")));
    Reception second = reception();

    second.start();
    second.receive(List.of(arrival("3", "a")));

    await(() -> platform.tries().size() == 3);
    assertThat(platform.arrivedIn("a")).containsExactly("re 1", "re 2", "re 3");
    second.close();
  }

  @Test
  void tellsThoseWhoHaveManyAheadOnce() {
    CountDownLatch gate = new CountDownLatch(1);
    worker =
        received -> {
          passed(gate);
          return echo(received);
        };
    reception.receive(IntStream.range(0, 42).mapToObj(i -> arrival("" + i, "chat" + i)).toList());

    assertThat(aheads).containsExactly(40, 41);
    assertThat(reception.check().detail()).isEqualTo("42 questions wait");
    gate.countDown();
    await(() -> platform.tries().size() == 44);
    assertThat(platform.arrivedIn("chat41")).containsExactly("busy", "re 41");
    assertThat(platform.arrivedIn("chat0")).containsExactly("re 0");
  }

  @Test
  void worksOnAFewAtOnce() {
    int most = 4 * Runtime.getRuntime().availableProcessors();
    CountDownLatch gate = new CountDownLatch(1);
    ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();
    worker =
        received -> {
          begun.add(received.arrival().update());
          passed(gate);
          return echo(received);
        };
    reception.receive(IntStream.range(0, 200).mapToObj(i -> arrival("" + i, "chat" + i)).toList());

    await(() -> begun.size() >= most);
    LockSupport.parkNanos(20_000_000);
    assertThat(begun).hasSize(most);
    gate.countDown();
    await(() -> disk.unfinished().isEmpty());
  }

  @Test
  void finishesWhatRunsWhenItIsClosedAndLeavesTheRest() {
    CountDownLatch running = new CountDownLatch(1);
    worker =
        received -> {
          running.countDown();
          LockSupport.parkNanos(50_000_000);
          return echo(received);
        };
    reception.receive(List.of(arrival("1", "a"), arrival("2", "a"), arrival("3", "a")));
    passed(running);

    reception.close();

    assertThat(disk.unfinished())
        .extracting(received -> received.arrival().update())
        .containsExactly("2", "3");
    await(() -> platform.arrivedIn("a").equals(List.of("re 1")));
    assertThatThrownBy(() -> reception.receive(List.of(arrival("4", "a"))))
        .hasMessageStartingWith("the reception is closed");
  }

  @Test
  void isClosedInTimeEvenIfAWorkerHangs() {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    worker =
        received -> {
          running.countDown();
          passed(gate);
          return echo(received);
        };
    reception.receive(List.of(arrival("1", "a")));
    passed(running);
    long before = System.nanoTime();

    reception.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isBetween(Duration.ofMillis(2900), Duration.ofSeconds(5));
    assertThat(disk.unfinished()).hasSize(1);
    gate.countDown();
  }

  @Test
  void takesNothingBeforeItsStart() {
    Reception second = reception();

    assertThatThrownBy(() -> second.receive(List.of(arrival("1", "a"))))
        .hasMessageStartingWith("the reception is not started");
    assertThat(disk.unfinished()).isEmpty();
  }

  private static List<Parcel> echo(Received received) {
    Arrival arrival = received.arrival();
    return List.of(new Parcel(arrival.lane(), "re " + arrival.update(), ""));
  }

  private static Arrival arrival(String update, String lane) {
    return new Arrival(update, lane, "body");
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void passed(CountDownLatch latch) {
    try {
      assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class FailingInbox implements Inbox {
    @Override
    public List<Received> keep(List<Arrival> arrivals) {
      check();
      return disk.keep(arrivals);
    }

    @Override
    public List<Received> unfinished() {
      check();
      return disk.unfinished();
    }

    @Override
    public List<Departure> finish(long number, List<Parcel> replies) {
      check();
      return disk.finish(number, replies);
    }

    @Override
    public void forgetBefore(Instant oldest) {
      check();
      disk.forgetBefore(oldest);
    }

    private void check() {
      if (broken.get()) {
        throw new IllegalStateException("the disk is full");
      }
    }
  }
}
