package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Floods;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Timing;

/**
 * From the moment in which the bot is given a question to the one in which its answer is accepted,
 * over 10,000 passages.
 */
@EnabledIfSystemProperty(named = "serve.latency", matches = "true")
class LatencyIT {
  private static final int PER_SECOND = 20;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(30);
  private static final long GOAL_MILLIS = Long.getLong("serve.goal", 150);

  @Test
  void answersWithinTheGoal() throws Exception {
    GeneratedNews news = new GeneratedNews(7);
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.floods().mode(Floods.Mode.RECORD);
      telegram.patience(Duration.ofHours(1));
      Site on =
          LargeStore.site()
              .on(telegram.url(), telegram.token())
              .with("SARIKA_QUESTIONS_PER_MINUTE", "600");
      try (Serving serving = Serving.launch(on, "--add-modules", "jdk.incubator.vector")) {
        telegram.awaitPolled();
        List<Note> notes = measure(telegram, news);

        Audit audit =
            Audit.whenAnswered(() -> TelegramTalk.of(telegram, notes), Duration.ofSeconds(30));
        List<Timing> timings =
            notes.stream().flatMap(note -> telegram.timing(note).stream()).toList();
        Spread reply = Spread.of(timings.stream().map(Timing::toReply).toList());
        Spread sign = Spread.of(timings.stream().map(Timing::toSign).toList());
        System.out.printf(
            "latency at %d questions a second over %d passages: %s%n  reply %s%n  sign  %s%n",
            PER_SECOND, LargeStore.PASSAGES, audit.line(), reply, sign);
        assertThat(audit.lost()).isEmpty();
        assertThat(serving.isAlive()).isTrue();
        assertThat(reply.p99()).isLessThanOrEqualTo(Duration.ofMillis(GOAL_MILLIS));
      }
    }
  }

  private static List<Note> measure(FakeTelegram telegram, GeneratedNews news) throws Exception {
    try (Load<Note> load =
        Load.start(new TelegramReaders(telegram, 7, news::question), PER_SECOND)) {
      Thread.sleep(WARM_UP);
      int warm = load.asked().size();
      Thread.sleep(MEASURED);
      load.stop();
      return load.asked().subList(warm, load.asked().size());
    }
  }
}
