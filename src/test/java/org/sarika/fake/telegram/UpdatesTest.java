package org.sarika.fake.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.SteppingClock;

/** How updates come to the bot. */
class UpdatesTest {
  private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-01T00:00:00Z"));
  private final FakeTelegram telegram = FakeTelegram.start(clock);
  private final BotClient bot = new BotClient(telegram);

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @Test
  void givesAnUpdateAgainUntilAnOffsetConfirmsIt() throws Exception {
    Note note = telegram.user(7).says("Hello");

    assertThat(ids(poll("{}"))).containsExactly(note.update());
    assertThat(ids(poll("{}"))).containsExactly(note.update());
    assertThat(ids(poll("{'offset':%d}".formatted(note.update() + 1)))).isEmpty();
    telegram.awaitConfirmed(note.update());
  }

  @Test
  void waitsForTheNextUpdate() throws Exception {
    CompletableFuture<JsonNode> polled = later("{'timeout':5}");
    telegram.awaitPolled();

    Note note = telegram.user(7).says("Hello");

    assertThat(ids(polled.get())).containsExactly(note.update());
  }

  @Test
  void endsTheOlderOfTwoPolls() throws Exception {
    CompletableFuture<JsonNode> older = later("{'timeout':5}");
    telegram.awaitPolled();

    poll("{}");

    assertThat(older.get().path("error_code").asInt()).isEqualTo(409);
  }

  @Test
  void givesNoMoreThanTheLimit() throws Exception {
    Note first = telegram.user(7).says("1");
    telegram.user(7).says("2");

    assertThat(ids(poll("{'limit':1}"))).containsExactly(first.update());
  }

  @Test
  void givesOnlyTheKindsThatWereAskedFor() throws Exception {
    poll("{'allowed_updates':['inline_query']}");
    telegram.user(7).says("1");
    telegram.user(7).inline("bridge");

    JsonNode found = poll("{}").path("result");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).has("inline_query")).isTrue();
  }

  @Test
  void forgetsWhatIsOlderThanADay() throws Exception {
    telegram.user(7).says("1");
    clock.step(Duration.ofHours(25));

    assertThat(ids(poll("{}"))).isEmpty();
  }

  @Test
  void keepsFromTheBotWhatIsNotForItInAGroup() throws Exception {
    Room group = telegram.supergroup(-100, "Readers");
    Voice voice = telegram.user(7).in(group);
    voice.says("just talking");
    voice.says("/ask@other_bot what");
    Note command = voice.says("/ask what");
    Note mention = voice.says("@sarika_bot what");

    JsonNode found = poll("{}");

    assertThat(ids(found)).containsExactly(command.update(), mention.update());
    assertThat(found.at("/result/1/message/entities/0").toString())
        .isEqualTo("{\"offset\":0,\"length\":11,\"type\":\"mention\"}");
  }

  @Test
  void putsATopicsMessageUnderItsBeginning() throws Exception {
    Room topic = telegram.forum(-100, "Readers").topic("Bridges");
    telegram.user(7).in(topic).says("/ask what");

    JsonNode message = poll("{}").at("/result/0/message");

    assertThat(message.path("message_thread_id").asLong()).isEqualTo(topic.thread());
    assertThat(message.path("is_topic_message").asBoolean()).isTrue();
    assertThat(message.at("/reply_to_message/forum_topic_created/name").asText())
        .isEqualTo("Bridges");
  }

  @Test
  void postsToTheWebhookUntilItIsTaken() throws Exception {
    List<String> secrets = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
          exchange.sendResponseHeaders(secrets.size() == 1 ? 500 : 200, -1);
          exchange.close();
        });
    server.start();
    int port = server.getAddress().getPort();
    bot.call("setWebhook", "{'url':'http://127.0.0.1:%d/t','secret_token':'s-1'}".formatted(port));

    Note note = telegram.user(7).says("Hello");

    telegram.awaitConfirmed(note.update());
    server.stop(0);
    assertThat(secrets).containsExactly("s-1", "s-1");
    assertThat(poll("{}").path("description").asText())
        .startsWith("Conflict: can't use getUpdates");
  }

  @Test
  void handsOverInjectedUpdatesAsTheyAre() throws Exception {
    telegram.injects(id -> "{\"update_id\":" + id + ",\"message\":[]}");

    assertThat(poll("{}").at("/result/0/message").isArray()).isTrue();
  }

  private JsonNode poll(String body) throws Exception {
    return bot.call("getupdates", body);
  }

  private CompletableFuture<JsonNode> later(String body) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return poll(body);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
  }

  private static List<Long> ids(JsonNode answer) {
    return answer.path("result").valueStream().map(one -> one.path("update_id").asLong()).toList();
  }
}
