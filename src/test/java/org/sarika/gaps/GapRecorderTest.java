package org.sarika.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Answer;
import org.sarika.answer.Question;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.PromptJournal;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Embedding;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.Embedder;

class GapRecorderTest {
  private static final Asker DARA = new Asker("test", "dara");
  private static final Asker SOK = new Asker("test", "sok");

  private final InMemoryGapLog log = new InMemoryGapLog();
  private final CountDownLatch slow = new CountDownLatch(1);
  private final List<String> wished = new ArrayList<>();
  private final GapRecorder recorder =
      new GapRecorder(
          log, new Gaps(log, new SlowEmbedder(), UnaryOperator.identity()), wished::add);

  /** Waits for the test before its first vector. */
  private final class SlowEmbedder implements Embedder {
    private final HashingEmbedder words = new HashingEmbedder("words");

    @Override
    public String model() {
      return "words";
    }

    @Override
    public Embedding embed(String text) {
      try {
        assertThat(slow.await(5, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return words.embed(text);
    }

    @Override
    public Health check() {
      return Health.up();
    }
  }

  @AfterEach
  void close() {
    slow.countDown();
    recorder.close();
  }

  @Test
  void letsNobodyWaitForTheModelAndWritesAllDownBeforeItCloses() {
    for (int i = 0; i < 3000; i++) {
      recorder.report(Report.refused("Which ferry number " + i + "?", 0.1, DARA, Samples.NOW));
    }
    slow.countDown();
    recorder.close();

    assertThat(log.all().size()).isBetween(100, 1002);
    assertThat(log.vectors("words").size()).isGreaterThanOrEqualTo(log.all().size() - 1);
  }

  @Test
  void keepsNoQuestionThatSaysNothing() {
    slow.countDown();
    recorder.report(Report.refused("And why?", 0.1, DARA, Samples.NOW));
    recorder.report(Report.refused("Who is it?", 0.1, DARA, Samples.NOW));
    recorder.close();

    assertThat(log.all()).isEmpty();
  }

  @Test
  void forgetsWhatIsNotWrittenYet() {
    recorder.report(Report.refused("Which first ferry?", 0.1, SOK, Samples.NOW));
    recorder.report(Report.refused("Which ferry?", 0.1, DARA, Samples.NOW));
    recorder.report(Report.refused("Which bridge?", 0.1, SOK, Samples.NOW));

    recorder.forget(DARA);
    slow.countDown();
    recorder.close();

    assertThat(log.all())
        .extracting(Gap::question)
        .containsExactly("Which first ferry?", "Which bridge?");
  }

  @Test
  void keepsAWishAtOnceAndHasItAsked() {
    Report report = Report.refused("Which ferry?", 0.1, DARA, Samples.NOW);

    assertThat(recorder.wish(report, new Address("test", "room", "")))
        .isEqualTo(GapJournal.Kept.KEPT);

    assertThat(log.all()).hasSize(1);
    assertThat(wished).containsExactly("Which ferry?");
  }

  @Test
  void reportsWhatThePagesRefuseAsOnePersonsAndNotWithoutEnd() {
    SteppingClock clock = new SteppingClock(Samples.NOW);
    LoggedAnswers answers =
        new LoggedAnswers(Samples::notFound, new PromptJournal(log), "web", clock);

    for (int i = 0; i < 500; i++) {
      answers.answer(Question.of("Which ferry " + i + "?", Samples.TODAY));
      answers.answer(Question.of("Which ferry 1?", Samples.TODAY));
    }

    assertThat(log.all()).hasSize(30).allMatch(gap -> gap.sightings().size() == 1);
    Answer answer =
        new LoggedAnswers(Samples::answered, new PromptJournal(log), "web", clock)
            .answer(Question.of("Who is it?", Samples.TODAY));
    assertThat(answer.citations()).isNotEmpty();
    assertThat(log.all()).hasSize(30);
  }
}
