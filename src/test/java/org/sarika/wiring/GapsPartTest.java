package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.Promises;
import org.sarika.chat.Reply;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Parcel;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapJournal;
import org.sarika.gaps.GapState;
import org.sarika.gaps.Report;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Names;
import org.sarika.platform.Messenger;
import org.sarika.settings.Settings;

/** From a wish to the one message that keeps it, with the real model, store and index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GapsPartTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String QUESTION = "How many lanterns did the Kampong Myna temple light?";
  private static final Asker DARA = new Asker("telegram", "7");

  @TempDir private Path folder;
  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private Model model;
  private Path home = Path.of("");

  @BeforeAll
  void load(@TempDir Path natives) {
    model = Model.open(Settings.read(Map.of("SARIKA_NATIVES", natives.toString())));
  }

  @AfterAll
  void close() {
    model.close();
  }

  @BeforeEach
  void write() throws IOException {
    home = folder;
    Files.createDirectories(home.resolve("knowledge/articles"));
    article("goats", "Farmers in the hills counted their goats before the rain.");
  }

  /** A service over the same data folder, until it is closed. */
  private final class Life implements AutoCloseable {
    final Library library =
        Library.open(
            home.resolve("data"), model.embedder(), 1, () -> Names.NONE, FittedWeights.load());

    final GapsPart part;

    Life() {
      ConversationStore conversations = library.conversations(clock);
      Dialogue dialogue = new Dialogue(library.answering().answers(), FollowUpResolver.NONE);
      part =
          new GapsPart(library, new Promises(dialogue, conversations, clock), Duration.ZERO, clock);
      sync();
    }

    void sync() {
      library
          .acquisitions()
          .sync(
              new KnowledgeFolder(home.resolve("knowledge")).read(),
              org.sarika.ingest.Progress.NONE);
    }

    void wish() {
      assertThat(
              part.journal()
                  .wish(
                      Report.refused(QUESTION, 0.1, DARA, Samples.NOW),
                      new Address("telegram", "7", "")))
          .isEqualTo(GapJournal.Kept.KEPT);
    }

    List<Departure> unsent() {
      return library.outbox("telegram", "1").unsent();
    }

    boolean tell(Reply reply, long promise) {
      Parcel parcel = new Parcel("7", reply.toString(), "turn1");
      library.outbox("telegram", "1").fulfil(promise, List.of(parcel));
      return true;
    }

    void start(Messenger messenger) {
      part.start(Map.of("telegram", messenger));
    }

    Gap gap() {
      return library.gapLog().all().getFirst();
    }

    @Override
    public void close() {
      part.close();
      library.close();
    }
  }

  @Test
  void tellsOnceWhenAnArticleComesInWhileItServes() throws Exception {
    try (Life life = new Life()) {
      life.start(life::tell);
      life.wish();

      lanterns();
      life.sync();

      await("a message", () -> !life.unsent().isEmpty());
      assertThat(life.unsent())
          .singleElement()
          .satisfies(one -> assertThat(one.parcel().body()).contains(QUESTION, "412 lanterns"));
      assertThat(life.gap().state())
          .isEqualTo(new GapState.Answered(new ArticleId("lanterns"), Samples.NOW));
      assertThat(life.library.gaps().clusters(false)).isEmpty();
      assertThat(life.library.gaps().clusters(true)).hasSize(1);
      assertThat(life.library.gapLog().due()).isEmpty();
    }
  }

  @Test
  void tellsOnceHoweverOftenItDiesOnTheWay() throws Exception {
    try (Life asked = new Life()) {
      asked.wish();
    }
    lanterns();
    try (Life withoutService = new Life()) {
      assertThat(withoutService.gap().isOpen()).isTrue();
    }
    AtomicInteger tries = new AtomicInteger();
    try (Life before = new Life()) {
      before.start((reply, promise) -> {
        tries.incrementAndGet();
        throw new IllegalStateException("it dies before the message is kept");
      });
      await("a try", () -> tries.get() > 0);
      assertThat(before.unsent()).isEmpty();
    }
    try (Life between = new Life()) {
      between.start((reply, promise) -> {
        between.tell(reply, promise);
        throw new IllegalStateException("it dies before the message is sent");
      });
      await("a message", () -> !between.unsent().isEmpty());
    }

    try (Life after = new Life()) {
      after.start(after::tell);
      after.part.round();
      after.part.round();

      assertThat(after.unsent()).hasSize(1);
      after.library.outbox("telegram", "1").sent(after.unsent().getFirst().number(), "55");
      after.part.round();
      assertThat(after.unsent()).isEmpty();
    }
  }

  @Test
  void waitsForAPlatformThatIsNotConnectedAndTellsNobodyWhoIsForgotten() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    try (Life life = new Life()) {
      life.wish();
      lanterns();
      life.sync();
      life.start((reply, promise) -> tries.incrementAndGet() < 0);
      await("a try", () -> tries.get() > 0);
      assertThat(life.library.gapLog().due()).hasSize(1);

      assertThat(life.part.journal().forget(DARA)).isEqualTo(1);

      int before = tries.get();
      life.part.round();
      assertThat(tries.get()).isEqualTo(before);
      assertThat(life.library.gapLog().all()).isEmpty();
    }
  }

  @Test
  void opensAgainWhatAnArticleAnsweredThatIsGone() throws Exception {
    try (Life life = new Life()) {
      life.start(life::tell);
      life.wish();
      lanterns();
      life.sync();
      await("an answer", () -> !life.gap().isOpen());

      Files.delete(home.resolve("knowledge/articles/lanterns.md"));
      life.sync();

      await("an open question", () -> life.gap().isOpen());
    }
  }

  private void lanterns() throws IOException {
    article("lanterns", "The Kampong Myna temple lit 412 lanterns on Friday.");
  }

  private void article(String id, String text) throws IOException {
    Files.writeString(
        home.resolve("knowledge/articles/" + id + ".md"),
        """
        ---
        id: %s
        title: News of the %s at Kampong Myna
        publisher: The Daily Myna
        published: 2019-04-09
        url: https://myna.example/%s
        language: en
        form: digest
        viewpoint: independent
        reliability: high
        ---

        %s
        """
            .formatted(id, id, id, text));
  }

  private static void await(String what, BooleanSupplier reached) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(reached.getAsBoolean()).as(what).isTrue();
  }
}
