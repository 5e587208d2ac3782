package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.fake.FailingOutbox;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;

/**
 * Thousands of messages through a platform, a disk and a process that all fail at random. The seed
 * is in the test's name; the same seed does the same.
 */
class CourierSimulationTest {
  private static final int MESSAGES = 3000;
  private static final int CHATS = 60;
  private static final Duration SECOND = Duration.ofSeconds(1);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void losesNothingAndDoublesOneMessageAKillAtMost(long seed) {
    Simulation simulation = new Simulation(seed, 30, false);

    simulation.run();

    assertThat(simulation.kills).isEqualTo(30);
    assertThat(Set.copyOf(simulation.accepted)).hasSize(MESSAGES);
    assertThat(simulation.doubled()).isBetween(1, simulation.kills);
    simulation.expectOrder();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void doublesOnlyWhatADiskThatFailedCouldNotMarkBeforeTheKill(long seed) {
    Simulation simulation = new Simulation(seed, 30, true);

    simulation.run();

    assertThat(Set.copyOf(simulation.accepted)).hasSize(MESSAGES);
    assertThat(simulation.doubled()).isLessThanOrEqualTo(simulation.unmarked);
    simulation.expectOrder();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24})
  void doublesNothingWhileTheProcessLives(long seed) {
    Simulation simulation = new Simulation(seed, 0, true);

    simulation.run();

    assertThat(simulation.accepted).hasSize(MESSAGES).doesNotHaveDuplicates();
    assertThat(simulation.disk.unsent()).isEmpty();
    simulation.expectOrder();
  }

  private static final class Simulation {
    private final Random random;
    private final VirtualTime time;
    private final InMemoryOutbox disk;
    private final InMemoryInbox inbox;
    private final int killsWanted;
    private final boolean diskFails;
    private final List<String> accepted = new ArrayList<>();
    private final Set<String> gone = new HashSet<>();
    private int kills;
    private int unmarked;
    private int life;
    private int asked;
    private boolean dying;
    private Courier courier;

    Simulation(long seed, int killsWanted, boolean diskFails) {
      this.random = new Random(seed);
      this.time = new VirtualTime(seed);
      this.disk = new InMemoryOutbox(time);
      this.inbox = new InMemoryInbox(disk, time);
      this.killsWanted = killsWanted;
      this.diskFails = diskFails;
      this.courier = live();
    }

    void run() {
      askLater();
      while (time.step() || asked < MESSAGES || !disk.unsent().isEmpty()) {
        if (dying || (kills < killsWanted && random.nextInt(400) == 0)) {
          kill();
        }
      }
    }

    int doubled() {
      return accepted.size() - Set.copyOf(accepted).size();
    }

    private void kill() {
      kills++;
      dying = false;
      time.kill();
      Set<String> known = Set.copyOf(accepted);
      unmarked +=
          (int) disk.unsent().stream().filter(one -> known.contains(one.parcel().body())).count();
      courier = live();
      askLater();
    }

    /** A new process on the old disk. */
    private Courier live() {
      int mine = ++life;
      boolean[] started = {false};
      Outbox outbox =
          new FailingOutbox(
              disk, () -> dying || (started[0] && diskFails && random.nextInt(10) == 0));
      Pace pace = new Pace(PaceLimits.standard(), chat -> false, time::nanoTime);
      Backoff backoff = new Backoff(SECOND, Duration.ofMinutes(1), random::nextDouble);
      Courier born =
          new Courier(outbox, parcel -> carry(parcel, mine), pace, time, time, backoff, backoff);
      born.start();
      started[0] = true;
      return born;
    }

    private void askLater() {
      if (asked < MESSAGES) {
        time.after(Duration.ofMillis(random.nextInt(80)), this::ask);
      }
    }

    private void ask() {
      int number = asked++;
      String chat = "chat" + number % CHATS;
      Received received =
          inbox.keep(List.of(new Arrival("u" + number, chat, "question"))).getFirst();
      Parcel reply = new Parcel(chat, chat + " " + number, "");
      courier.take(inbox.finish(received.number(), List.of(reply)));
      askLater();
    }

    /** Slow, busy, moved, or there; sometimes there, and the process dies before it is marked. */
    private Outcome carry(Parcel parcel, int life) {
      assertThat(life).as("only the living send").isEqualTo(this.life);
      time.spend(Duration.ofMillis(random.nextInt(5)));
      if (gone.contains(parcel.chat())) {
        return new Outcome.Moved(parcel.chat() + "x");
      }
      int lot = random.nextInt(1000);
      if (lot == 0) {
        gone.add(parcel.chat());
        return new Outcome.Moved(parcel.chat() + "x");
      }
      if (lot < 50) {
        return new Outcome.Later(Duration.ofSeconds(random.nextInt(20)), "429");
      }
      if (lot < 150) {
        return new Outcome.Later(Duration.ZERO, "502");
      }
      accepted.add(parcel.body());
      dying = kills < killsWanted && lot < 170;
      return new Outcome.Arrived("m" + accepted.size());
    }

    /** The first time that each message of a chat came, they came in order. */
    void expectOrder() {
      Map<String, Integer> last = new HashMap<>();
      Set<String> seen = new HashSet<>();
      for (String body : accepted) {
        if (seen.add(body)) {
          String chat = body.substring(0, body.indexOf(' '));
          int number = Integer.parseInt(body.substring(body.indexOf(' ') + 1));
          assertThat(number).as(chat).isGreaterThan(last.getOrDefault(chat, -1));
          last.put(chat, number);
        }
      }
    }
  }
}
