package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Floods;
import org.sarika.fake.telegram.Note;

/**
 * Malformed and hostile updates between good questions. {@code -Dserve.updates=10000} makes more of
 * it, {@code -Dserve.seed=…} repeats one.
 */
class HostileUpdatesIT {
  private static final int UPDATES = Integer.getInteger("serve.updates", 1000);
  private static final int GOOD_EVERY = 25;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private Path folder;

  @Test
  void crashesOnNoneAndAnswersEveryQuestionBetweenThem() throws Exception {
    long seed = Long.getLong("serve.seed", System.nanoTime());
    Mutations mutations = new Mutations(seed);
    GeneratedNews news = new GeneratedNews(seed);
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.floods().mode(Floods.Mode.RECORD);
      List<Note> good = new ArrayList<>();
      try (Serving serving = Serving.start(Site.in(folder, telegram))) {
        telegram.awaitPolled();
        long began = System.nanoTime();
        for (int i = 0; i < UPDATES; i++) {
          telegram.injects(mutations::update);
          if (i % GOOD_EVERY == 0) {
            good.add(telegram.user(50_000 + i).says(news.question()));
          }
        }

        Audit audit = Audit.whenAnswered(() -> TelegramTalk.of(telegram, good), PATIENCE);

        System.out.printf(
            "hostile updates: seed %d, %d updates in %d s, good questions: %s%n",
            seed, UPDATES, Duration.ofNanos(System.nanoTime() - began).toSeconds(), audit.line());
        assertThat(audit.lost()).as("unanswered; %s", tail(serving)).isEmpty();
        assertThat(audit.doubled()).as("doubled").isZero();
        assertThat(audit.faults()).as("faults").isZero();
        assertThat(serving.isAlive()).isTrue();
        assertThat(serving.get("/health")).contains("\"ok\":true");
      }
    }
  }

  private static List<String> tail(Serving serving) {
    List<String> log = serving.log();
    return log.subList(Math.max(0, log.size() - 10), log.size());
  }
}
