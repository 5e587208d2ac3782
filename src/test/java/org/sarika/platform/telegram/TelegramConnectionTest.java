package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Note;
import org.sarika.web.PostRoute;
import org.sarika.web.Probes;
import org.sarika.web.ReadingRoom;
import org.sarika.web.Retractions;
import org.sarika.web.WebSettings;

/** How the edge connects, and how it stops. */
class TelegramConnectionTest extends TelegramEdge {
  @Test
  void registersCommandsAndTextsOnce() {
    start();
    telegram.await(
        "commands", () -> telegram.commands("km").isEmpty() ? Optional.empty() : Optional.of(true));
    telegram.await(
        "texts",
        () ->
            telegram.profile("short_description", "").isEmpty()
                ? Optional.empty()
                : Optional.of(true));
    started.getFirst().close();
    int calls = telegram.calls("setMyCommands").size() + telegram.calls("setMyDescription").size();
    assertThat(telegram.commands("")).containsKeys("ask", "sources", "forget");
    assertThat(telegram.profile("description", "fr")).contains("mot pour mot");

    start();
    telegram.awaitReply(telegram.user(7).says("When did the prime minister visit Washington?"));

    assertThat(telegram.calls("setMyCommands").size() + telegram.calls("setMyDescription").size())
        .isEqualTo(calls);
  }

  @Test
  void comesUpWithoutTelegramAndConnectsLater() throws Exception {
    telegram.faults().next("getMe", 3, Fault.badGateway());
    TelegramPlatform platform = begin();
    ScriptedApi.await("the reason", () -> platform.check().detail().contains("502"));
    assertThat(platform.check().ok()).isFalse();

    assertThat(platform.awaitReady(Duration.ofSeconds(5))).isTrue();

    assertThat(platform.check().ok()).isTrue();
    assertThat(platform.check().detail()).contains("@sarika_bot", "long polling");
  }

  @Test
  void saysThatTheTokenIsWrong() throws Exception {
    telegram.faults().next("getMe", 1000, Fault.unauthorized());
    TelegramPlatform platform = begin();

    ScriptedApi.await("the reason", () -> platform.check().detail().contains("@BotFather"));
    assertThat(platform.awaitReady(Duration.ofMillis(300))).isFalse();
    assertThat(telegram.calls("getMe").size()).isLessThan(6);
  }

  @Test
  void isCalledAtItsWebhookAndLeavesItWhenItStops() throws Exception {
    AtomicReference<TelegramWebhook> hook = new AtomicReference<>(new TelegramWebhook("none"));
    PostRoute route =
        new PostRoute(
            "/hook",
            TelegramWebhook.HEADER,
            new PostRoute.Taker() {
              @Override
              public boolean trusts(String value) {
                return hook.get().trusts(value);
              }

              @Override
              public int take(String body) {
                return hook.get().take(body);
              }
            });
    try (ReadingRoom room =
        ReadingRoom.start(
            WebSettings.local(0),
            new FakeAnswerService(),
            new InMemoryArticleStore(),
            new Probes(Map::of, parts -> "{}", () -> true),
            Clock.systemUTC(),
            Retractions.NONE,
            List.of(route),
            List.of())) {
      TelegramPlatform platform = platform(room.url() + "/hook");
      hook.set(platform.webhook().orElseThrow());
      Thread.ofVirtual().start(platform::run);
      assertThat(platform.awaitReady(Duration.ofSeconds(5))).isTrue();

      telegram.injects(id -> "{ this is no update");
      Note question = telegram.user(7).says("When did the prime minister visit Washington?");

      assertThat(telegram.awaitReply(question).text()).contains("Hun Manet goes to a meeting");
      assertThat(platform.check().detail()).contains("webhook");
      platform.close();
      assertThat(telegram.calls("deleteWebhook")).isEmpty();
      assertThat(telegram.calls("getUpdates")).isEmpty();
      assertThat(telegram.calls("setWebhook").getFirst().params().path("allowed_updates"))
          .hasSize(4);
    }
  }

  @Test
  void stopsSoonWithAPollInFlightAndLeavesNothingOpen() {
    start();
    telegram.awaitPolled();
    long began = System.nanoTime();

    started.getFirst().close();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    assertThat(
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .map(Thread::getName))
        .noneMatch(name -> name.contains("OkHttp") || name.startsWith("pool-"));
  }

  @Test
  void stopsWhileItStillTriesToConnect() throws Exception {
    telegram.faults().next("getMe", 1000, new Fault.Hang(Duration.ofSeconds(30)));
    TelegramPlatform platform = begin();
    ScriptedApi.await("a call", () -> !telegram.calls("getMe").isEmpty());
    long began = System.nanoTime();

    platform.close();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
  }
}
