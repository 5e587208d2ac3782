package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StoredArticle;

/**
 * Kills a process that saves, and looks for each article that it was told is saved. {@code
 * -Dkill.rounds=200} makes more of it, {@code -Dkill.seed=…} repeats one.
 */
class KillTest {
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 8);
  private static final long VERSIONS_IN_A_ROUND = 1_000_000;

  @TempDir private Path folder;
  private final Map<String, Long> acknowledged = new HashMap<>();
  private long acknowledgements;

  @Test
  void keepsEveryAcknowledgedArticleWholeWhenTheProcessIsKilled() throws Exception {
    long seed = Long.getLong("kill.seed", System.nanoTime());
    Random random = new Random(seed);

    for (int round = 0; round < ROUNDS; round++) {
      // The first is killed from its start on, perhaps before there is a database.
      saveUntilKilled(round, round > 0, random.nextInt(200, 1000));
      verify("round %d of seed %d".formatted(round, seed));
    }

    System.out.printf(
        "kill test: seed %d, %d kills, %d acknowledged, 0 lost%n", seed, ROUNDS, acknowledgements);
    assertThat(acknowledgements).isGreaterThan(ROUNDS);
  }

  private void saveUntilKilled(int round, boolean whenOpen, int millis) throws Exception {
    List<String> said = new CopyOnWriteArrayList<>();
    try (ChildProcess child =
        ChildProcess.start(SavingProcess.class, folder, round * VERSIONS_IN_A_ROUND)) {
      Thread listener = Thread.ofVirtual().start(() -> child.lines().forEach(said::add));
      while (whenOpen && said.isEmpty() && listener.isAlive()) {
        Thread.sleep(5);
      }
      Thread.sleep(millis);
      child.kill();
      listener.join();
    }
    for (String line : said) {
      if (!line.equals("open")) {
        String[] ack = line.split(" ", 2);
        acknowledged.put(ack[0], Long.parseLong(ack[1]));
        acknowledgements++;
      }
    }
  }

  private void verify(String when) {
    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.articles().revision()).as(when).isGreaterThanOrEqualTo(acknowledgements);
      acknowledged.forEach((id, version) -> {
        StoredArticle stored =
            database.articles().load(new ArticleId(id)).orElseThrow(() -> lost(when, id));
        long found = SavingProcess.version(stored.article().paragraph(1));
        assertThat(found).as("%s: %s", when, id).isGreaterThanOrEqualTo(version);
        assertThat(stored).as("%s: %s", when, id).isEqualTo(SavingProcess.article(id, found));
      });
    }
  }

  private static AssertionError lost(String when, String id) {
    return new AssertionError(when + ": " + id + " is lost");
  }
}
