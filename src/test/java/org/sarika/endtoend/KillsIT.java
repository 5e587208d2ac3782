package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Floods;
import org.sarika.fake.telegram.Note;

/**
 * Ends the process while many ask, and looks for the answer to each question. {@code
 * -Dserve.kills=50} makes more of it, {@code -Dserve.seed=…} repeats one as far as time allows.
 */
class KillsIT {
  private static final int KILLS = Integer.getInteger("serve.kills", 4);
  private static final int PER_SECOND = 20;

  /** Beside what the limit of thirty messages a second makes of the questions that wait. */
  private static final Duration BACKLOG = Duration.ofMinutes(2);

  /** 128 and SIGTERM's number. */
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  @Test
  void answersEveryQuestionAndDoublesAtMostOneForAKill() throws Exception {
    long seed = Long.getLong("serve.seed", System.nanoTime());
    Random random = new Random(seed);
    GeneratedNews news = new GeneratedNews(seed);
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.floods().mode(Floods.Mode.RECORD);
      Site site = site(telegram);
      Serving.start(site).kill();
      Audit audit;
      try (Load<Note> load =
          Load.start(new TelegramReaders(telegram, seed, news::question), PER_SECOND)) {
        for (int i = 0; i < KILLS; i++) {
          Lives.liveAndDie(site, random, telegram::awaitPolled);
        }
        try (Serving last = Serving.start(site)) {
          load.stop();
          audit = answered(telegram, load);
          assertThat(last.isAlive()).isTrue();
        }
      }

      System.out.printf(
          "kills under load: seed %d, %d kills, %s, %d over the limits%n",
          seed, KILLS, audit.line(), telegram.floods().violations().size());
      assertThat(audit.lost()).as("lost").isEmpty();
      assertThat(audit.doubled()).as("doubled").isLessThanOrEqualTo(KILLS);
      assertThat(audit.disordered()).as("out of order").isZero();
      assertThat(audit.faults()).as("faults").isZero();
    }
  }

  @Test
  void stopsWithinTenSecondsUnderLoadAndLosesNothing() throws Exception {
    GeneratedNews news = new GeneratedNews(1);
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.floods().mode(Floods.Mode.RECORD);
      Site site = site(telegram);
      long took;
      Audit audit;
      try (Load<Note> load =
          Load.start(new TelegramReaders(telegram, 1, news::question), PER_SECOND)) {
        try (Serving serving = Serving.start(site)) {
          telegram.awaitPolled();
          Thread.sleep(2000);
          long began = System.nanoTime();

          int code = serving.stop(Duration.ofSeconds(10));

          took = Duration.ofNanos(System.nanoTime() - began).toMillis();
          assertThat(code).as("exit code: %s", serving.log()).isIn(0, TERMINATED);
        }
        try (Serving again = Serving.start(site)) {
          load.stop();
          audit = answered(telegram, load);
          assertThat(again.isAlive()).isTrue();
        }
      }

      System.out.printf("stop under load: %d ms, %s%n", took, audit.line());
      assertThat(audit.lost()).as("lost").isEmpty();
      assertThat(audit.doubled()).as("doubled").isZero();
      assertThat(audit.disordered()).as("out of order").isZero();
    }
  }

  private static Audit answered(FakeTelegram telegram, Load<Note> load) throws Exception {
    List<Note> notes = load.asked();
    Duration patience = BACKLOG.plus(Duration.ofMillis(100).multipliedBy(notes.size()));
    return Audit.whenAnswered(() -> TelegramTalk.of(telegram, notes), patience);
  }

  private Site site(FakeTelegram telegram) {
    return Site.in(folder, telegram).with("SARIKA_QUESTIONS_PER_MINUTE", "600");
  }
}
