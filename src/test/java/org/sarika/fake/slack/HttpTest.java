package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed requests, to a server that checks them with the code of Slack's library. */
class HttpTest {
  private record Got(String type, String body, String retry) {}

  private final FakeSlack slack = FakeSlack.start();
  private final Workspace team = slack.workspace("T1");
  private final Person dara = team.user("U7");
  private final Room room = team.channel("C1");
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final SlackSignature.Verifier verifier =
      new SlackSignature.Verifier(
          new SlackSignature.Generator(slack.app().signingSecret()));
  private final HttpServer server = server();
  private volatile String answer = "";

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void begin() {
    server.createContext("/slack/events", this::handle);
    server.start();
    slack
        .http()
        .to("http://127.0.0.1:%d/slack/events".formatted(server.getAddress().getPort()))
        .pauses(Duration.ZERO, Duration.ofMillis(50));
  }

  @AfterEach
  void stop() {
    server.stop(0);
    slack.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int status = 401;
    if (verifier.isValid(
        header(exchange, SlackRequest.TIMESTAMP), body, header(exchange, SlackRequest.SIGNATURE))) {
      got.add(
          new Got(
              header(exchange, "Content-Type"), body, header(exchange, "X-Slack-Retry-Num")));
      status = refusals.getAndDecrement() > 0 ? 500 : 200;
    }
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  @Test
  void postsCommandsAsFormsAndShowsWhatTheAnswerSays() {
    answer = "Looking";

    Command command = dara.in(room).command("/sarika who did it?");

    Shown shown = slack.awaitReply(command);
    assertThat(shown.text()).isEqualTo("Looking");
    assertThat(got.getFirst().type()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(got.getFirst().body()).contains("command=%2Fsarika&text=who+did+it%3F");
  }

  @Test
  void postsPressesAsPayloadsAndEventsAsJson() {
    Note note = dara.says("who?");
    slack.awaitAck(note.delivery());
    Press press = dara.inPrivate().shortcut("check", note);
    slack.awaitAck(press.delivery());

    assertThat(got.getFirst().type()).isEqualTo("application/json");
    assertThat(got.getFirst().body()).startsWith("{").contains("\"channel_type\":\"im\"");
    assertThat(URLDecoder.decode(got.getLast().body(), StandardCharsets.UTF_8))
        .startsWith("payload={\"type\":\"message_action\"");
  }

  @Test
  void postsAnEventAgainUntilTheAnswerIsGood() {
    refusals.set(2);

    Ack ack = slack.awaitAck(dara.says("who?").delivery());

    assertThat(ack.attempt()).isEqualTo(2);
    assertThat(got).extracting(Got::retry).containsExactly("", "1", "2");
    assertThat(slack.http().sent().getLast().headers())
        .containsEntry("X-Slack-Retry-Reason", "http_error");
  }

  @Test
  void postsACommandOnlyOnce() {
    refusals.set(1);

    Command command = dara.in(room).command("/sarika");

    slack.awaitAcknowledged();
    assertThat(got).hasSize(1);
    assertThat(slack.acks().timeouts()).containsExactly(command.delivery());
  }

  @Test
  void asksForTheChallenge() {
    assertThat(slack.http().verifiesUrl("c-1").status()).isEqualTo(200);
    assertThat(got.getFirst().body()).contains("\"challenge\":\"c-1\"", "url_verification");
  }

  @Test
  void forgesRequests() {
    slack.awaitAck(dara.says("who?").delivery());
    HttpMode http = slack.http();
    SlackRequest genuine = http.sent().getFirst();

    assertThat(http.post(genuine).status()).isEqualTo(200);
    assertThat(http.post(genuine.saying(genuine.body() + " ")).status()).isEqualTo(401);
    assertThat(http.post(http.signedWrongly(genuine)).status()).isEqualTo(401);
    assertThat(http.post(genuine.without(SlackRequest.SIGNATURE)).status()).isEqualTo(401);
    assertThat(http.post(genuine.signed("v0=00")).status()).isEqualTo(401);
    Instant now = Instant.now();
    assertThat(http.post(http.signedAgain(genuine, now.minusSeconds(301))).status())
        .isEqualTo(401);
    assertThat(http.post(http.signedAgain(genuine, now.minusSeconds(200))).status())
        .isEqualTo(200);
  }
}
