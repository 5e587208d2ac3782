package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.chat.ConversationStore;
import org.sarika.delivery.Parcel;

/**
 * Kills a process that takes, answers and sends, and looks for each step that it was told is made.
 * {@code -Dkill.rounds=200} makes more of it, {@code -Dkill.seed=…} repeats one.
 */
class DeliveryKillTest {
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
  private static final int MOST_STEPS = 800;

  @TempDir private Path folder;
  private final Set<String> kept = new HashSet<>();
  private final Set<String> remembered = new HashSet<>();
  private final Set<String> finished = new HashSet<>();
  private final Set<String> sent = new HashSet<>();

  @Test
  void losesNoAcknowledgedStepAndMakesNoneByHalfWhenTheProcessIsKilled() throws Exception {
    long seed = Long.getLong("kill.seed", System.nanoTime());
    Random random = new Random(seed);

    for (int round = 0; round < ROUNDS; round++) {
      // The first is killed from its start on, perhaps before there is a database.
      int steps = round == 0 ? 0 : random.nextInt(1, MOST_STEPS);
      deliverUntilKilled(round, steps, random.nextInt(round == 0 ? 1000 : 20));
      verify("round %d of seed %d".formatted(round, seed));
    }

    System.out.printf(
        "delivery kill test: seed %d, %d kills, %d kept, %d finished, %d sent, 0 lost%n",
        seed, ROUNDS, kept.size(), finished.size(), sent.size());
    assertThat(kept).isNotEmpty();
  }

  /** By steps and not by time, or a busy machine would be killed before it has made one. */
  private void deliverUntilKilled(int round, int steps, int millis) throws Exception {
    List<String> said = new CopyOnWriteArrayList<>();
    try (ChildProcess child = ChildProcess.start(DeliveringProcess.class, folder, round)) {
      Thread listener = Thread.ofVirtual().start(() -> child.lines().forEach(said::add));
      while (said.size() < steps && listener.isAlive()) {
        Thread.sleep(1);
      }
      Thread.sleep(millis);
      child.kill();
      listener.join();
    }
    for (String line : said) {
      if (!line.equals("open")) {
        String[] step = line.split(" ", 2);
        of(step[0]).add(step[1]);
      }
    }
  }

  private Set<String> of(String step) {
    return switch (step) {
      case "kept" -> kept;
      case "remembered" -> remembered;
      case "finished" -> finished;
      case "sent" -> sent;
      default -> throw new IllegalStateException(step);
    };
  }

  private void verify(String when) throws SQLException {
    try (H2Database database = H2Database.open(folder)) {
      Set<String> unfinished =
          database.inbox(DeliveringProcess.PLATFORM, DeliveringProcess.BOT).unfinished().stream()
              .map(received -> {
                String update = received.arrival().update();
                assertThat(received.arrival()).isEqualTo(DeliveringProcess.arrival(update));
                return update;
              })
              .collect(Collectors.toSet());
      Set<String> ended = rows("SELECT update_id FROM inbox WHERE finished_at IS NOT NULL");
      assertThat(union(unfinished, ended)).as(when).containsAll(kept);
      assertThat(ended).as(when).containsAll(finished);
      assertThat(ended).as(when).filteredOn(unfinished::contains).isEmpty();
      verifyReplies(when, database, ended);
      verifyErased(when);
      verifyTurns(when, database.conversations(Clock.systemUTC()));
    }
  }

  /** The replies to what is finished, all of them, and no others. */
  private void verifyReplies(String when, H2Database database, Set<String> ended)
      throws SQLException {
    Set<String> waiting =
        database.outbox(DeliveringProcess.PLATFORM, DeliveringProcess.BOT).unsent().stream()
            .map(departure -> departure.parcel().turn())
            .collect(Collectors.toSet());
    Set<String> arrived =
        rows(
            "SELECT turn FROM outbox WHERE ended_at IS NOT NULL AND message = 'message of ' || turn");
    Set<String> expected =
        ended.stream()
            .flatMap(update -> DeliveringProcess.parcels(update).stream())
            .map(Parcel::turn)
            .collect(Collectors.toSet());
    assertThat(union(waiting, arrived)).as(when).isEqualTo(expected);
    assertThat(arrived).as(when).containsAll(sent);
    assertThat(arrived).as(when).filteredOn(waiting::contains).isEmpty();
    assertThat(rows("SELECT COUNT(*) FROM outbox"))
        .as("%s: each once", when)
        .containsExactly(String.valueOf(expected.size()));
  }

  private void verifyErased(String when) throws SQLException {
    assertThat(rows("SELECT number FROM inbox WHERE (finished_at IS NULL) = (body = '')"))
        .as(when)
        .isEmpty();
    assertThat(rows("SELECT number FROM outbox WHERE (ended_at IS NULL) = (body = '')"))
        .as(when)
        .isEmpty();
  }

  private void verifyTurns(String when, ConversationStore conversations) {
    for (String update : remembered) {
      String id = conversations.idFor(update);
      assertThat(conversations.find(id)).as(when).contains(DeliveringProcess.turn(id, update));
    }
  }

  private Set<String> rows(String sql) throws SQLException {
    return new HashSet<>(Tables.rows(folder, sql));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
