package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Note;
import org.sarika.knowledge.StorageException;

class UpdatePollerTest {
  private static final PollTimes QUICK =
      new PollTimes(
          Duration.ofSeconds(1),
          Duration.ofMillis(100),
          Duration.ofMillis(10),
          Duration.ofMillis(300));

  private final List<Long> taken = new CopyOnWriteArrayList<>();

  @Test
  void tellsTelegramThatAnUpdateCameOnlyAfterItIsKept() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      CountDownLatch disk = new CountDownLatch(1);
      CountDownLatch writing = new CountDownLatch(1);
      UpdatePoller poller =
          poller(
              telegram,
              updates -> {
                writing.countDown();
                awaitQuietly(disk);
                keep(updates);
              });
      Note note = telegram.user(7).says("hello");
      poller.start();
      writing.await();
      Thread.sleep(100);

      assertThat(telegram.calls("getUpdates")).hasSize(1);
      disk.countDown();
      telegram.awaitConfirmed(note.update());
      poller.close();
      assertThat(taken).containsExactly(note.update());
    }
  }

  /** The library's session never polls again and says that it runs. */
  @Test
  void goesOnAfterASinkThatThrows() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      AtomicInteger calls = new AtomicInteger();
      UpdatePoller poller =
          poller(
              telegram,
              updates -> {
                if (calls.incrementAndGet() <= 2) {
                  throw new IllegalStateException("a mistake of ours");
                }
                keep(updates);
              });
      Note note = telegram.user(7).says("hello");
      poller.start();

      telegram.awaitConfirmed(note.update());
      poller.close();

      assertThat(taken).containsExactly(note.update());
    }
  }

  @Test
  void confirmsNothingWhileTheStoreFails() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      AtomicInteger calls = new AtomicInteger();
      CountDownLatch repaired = new CountDownLatch(1);
      UpdatePoller poller =
          poller(
              telegram,
              updates -> {
                calls.incrementAndGet();
                if (repaired.getCount() > 0) {
                  throw new StorageException("the disk is full");
                }
                keep(updates);
              });
      Note note = telegram.user(7).says("hello");
      poller.start();
      ScriptedApi.await("several tries", () -> calls.get() >= 3);

      assertThat(poller.check().ok()).isFalse();
      assertThat(poller.check().detail()).contains("the disk is full");
      assertThat(telegram.calls("getUpdates"))
          .allSatisfy(call -> assertThat(call.params().has("offset")).isFalse());
      repaired.countDown();
      telegram.awaitConfirmed(note.update());
      ScriptedApi.await("health", () -> poller.check().ok());
      poller.close();
    }
  }

  /** The library asks for the same batch for ever; what is behind the bad one never comes. */
  @Test
  void passesOverAnUpdateThatCannotBeRead() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      UpdatePoller poller = poller(telegram, this::keep);
      Note before = telegram.user(7).says("before");
      telegram.injects(id -> "{\"update_id\":" + id + ",\"message\":{\"text\":\"bro");
      telegram.injects(id -> "{\"update_id\":" + id + ",\"chat_background_set\":{\"type\":7}}");
      telegram.injects(id -> "{\"message\":{\"text\":\"an update without an id\"}}");
      Note after = telegram.user(7).says("after");
      poller.start();

      telegram.awaitConfirmed(after.update());
      poller.close();

      assertThat(taken).contains(before.update(), after.update());
    }
  }

  @Test
  void takesLowerIdsAfterAnIdleWeek() throws Exception {
    AtomicInteger polls = new AtomicInteger();
    try (ScriptedApi server =
        new ScriptedApi(call ->
            switch (polls.incrementAndGet()) {
              case 1 -> ScriptedApi.Answer.ok("[{\"update_id\":900},{\"update_id\":901}]");
              case 2 -> ScriptedApi.Answer.ok("[]");
              case 3 -> ScriptedApi.Answer.ok("[{\"update_id\":12}]");
              default -> ScriptedApi.Answer.ok("[]");
            })) {
      UpdatePoller poller = poller(server, this::keep);
      poller.start();
      ScriptedApi.await("four polls", () -> polls.get() >= 4);
      poller.close();

      assertThat(taken).containsExactly(900L, 901L, 12L);
      assertThat(server.calls("getUpdates").stream().limit(4))
          .extracting(call -> call.params().path("offset").asInt(-1))
          .containsExactly(-1, 902, -1, 13);
    }
  }

  @Test
  void losesNothingToAnswersThatBreakOff() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.faults().next("getUpdates", 3, new Fault.Half());
      Note note = telegram.user(7).says("a question that is long enough to be cut in its middle");
      UpdatePoller poller = poller(telegram, this::keep);
      poller.start();

      telegram.awaitConfirmed(note.update());
      poller.close();

      assertThat(taken).containsExactly(note.update());
    }
  }

  @Test
  void asksForWhatIsHandledOnly() throws Exception {
    try (ScriptedApi server = new ScriptedApi(call -> ScriptedApi.Answer.ok("[]"))) {
      UpdatePoller poller = poller(server, this::keep);
      poller.start();
      ScriptedApi.await("a poll", () -> !server.calls("getUpdates").isEmpty());
      poller.close();

      assertThat(server.calls("getUpdates").getFirst().params().path("allowed_updates"))
          .extracting(kind -> kind.asText())
          .containsExactly("message", "callback_query", "inline_query", "my_chat_member");
    }
  }

  /** The library polls such a server a thousand times a second. */
  @Test
  void doesNotHammerAServerThatDoesNotHoldPollsOpen() throws Exception {
    try (ScriptedApi server = new ScriptedApi(call -> ScriptedApi.Answer.ok("[]"))) {
      UpdatePoller poller = poller(server, this::keep);
      poller.start();
      Thread.sleep(550);
      poller.close();

      assertThat(server.calls("getUpdates")).hasSizeBetween(3, 7);
    }
  }

  @Test
  void doesNotHammerAServerThatConfirmsNothing() throws Exception {
    try (ScriptedApi server =
        new ScriptedApi(call -> ScriptedApi.Answer.ok("[{\"update_id\":5}]"))) {
      UpdatePoller poller = poller(server, this::keep);
      poller.start();
      Thread.sleep(550);
      poller.close();

      assertThat(server.calls("getUpdates")).hasSizeBetween(3, 8);
    }
  }

  @Test
  void saysThatAnotherProgramPolls() throws Exception {
    assertTrouble(
        ScriptedApi.Answer.no(409, "Conflict: terminated by other getUpdates request"),
        "another program polls with this token");
  }

  @Test
  void saysThatAWebhookIsInTheWay() throws Exception {
    assertTrouble(
        ScriptedApi.Answer.no(409, "Conflict: can't use getUpdates method while webhook is active"),
        "another program has set a webhook");
  }

  @Test
  void saysThatTheTokenIsWrongAndDoesNotHurry() throws Exception {
    assertTrouble(ScriptedApi.Answer.no(401, "Unauthorized"), "copy TELEGRAM_BOT_TOKEN again");
  }

  @Test
  void saysThatTelegramCannotBeReached() throws Exception {
    assertTrouble(
        new ScriptedApi.Answer(502, "<html>Bad Gateway</html>"),
        "Telegram cannot be reached, HTTP status 502");
  }

  private void assertTrouble(ScriptedApi.Answer answer, String sentence) throws Exception {
    try (ScriptedApi server = new ScriptedApi(call -> answer)) {
      UpdatePoller poller = poller(server, this::keep);
      poller.start();
      ScriptedApi.await("trouble", () -> !poller.check().ok());
      assertThat(poller.check().detail()).contains(sentence).doesNotContain(ScriptedApi.TOKEN);

      server.script(call -> ScriptedApi.Answer.ok("[]"));
      ScriptedApi.await("recovery", () -> poller.check().ok());
      poller.close();
      assertThat(server.calls("getUpdates").size()).isLessThan(20);
    }
  }

  @Test
  void waitsAsLongAsTelegramAsks() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      telegram.faults().next("getUpdates", 1, Fault.tooMany(1));
      UpdatePoller poller = poller(telegram, this::keep);
      poller.start();
      ScriptedApi.await("a refusal", () -> !poller.check().ok());
      long began = System.nanoTime();
      telegram.awaitPolled();
      poller.close();

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(800));
    }
  }

  @Test
  void noticesThatAPollDoesNotEnd() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (ScriptedApi server =
        new ScriptedApi(call -> {
          never.await();
          return ScriptedApi.Answer.ok("[]");
        })) {
      PollTimes times =
          new PollTimes(
              Duration.ofMillis(100),
              Duration.ofMillis(10),
              Duration.ofMillis(10),
              Duration.ofMillis(10));
      UpdatePoller poller = new UpdatePoller(server.client(), this::keep, Intake.KINDS, times);
      poller.start();
      assertThat(poller.check().ok()).isTrue();

      ScriptedApi.await("the watchdog", () -> !poller.check().ok());
      assertThat(poller.check().detail()).startsWith("no poll has ended for");
      poller.close();
      never.countDown();
    }
  }

  /** The library's threads keep a process alive after close. */
  @Test
  void leavesNoThreadBehindThatKeepsTheProcessAlive() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start()) {
      List<Thread> before = keepers();
      UpdatePoller poller = poller(telegram, this::keep);
      poller.start();
      telegram.awaitPolled();
      long began = System.nanoTime();

      poller.close();

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
      assertThat(keepers()).isSubsetOf(before);
    }
  }

  private static List<Thread> keepers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread.isAlive())
        .toList();
  }

  private void keep(List<RawUpdate> updates) {
    updates.forEach(update -> taken.add(update.id()));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static UpdatePoller poller(FakeTelegram telegram, UpdateSink sink) {
    BotApi api = new BotApi(BotAddress.of(telegram.url()), telegram.token(), Duration.ofSeconds(5));
    return new UpdatePoller(api, sink, Intake.KINDS, QUICK);
  }

  private static UpdatePoller poller(ScriptedApi server, UpdateSink sink) {
    return new UpdatePoller(server.client(), sink, Intake.KINDS, QUICK);
  }
}
