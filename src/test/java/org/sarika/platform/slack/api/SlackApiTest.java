package org.sarika.platform.slack.api;

import static org.sarika.platform.slack.api.ScriptedSlack.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

class SlackApiTest {
  private static final String METHOD = "chat.postMessage";
  private static final int HOSTILE = 500;

  @Test
  void sendsAFormWithTheTokenInAHeader() {
    try (ScriptedSlack slack = new ScriptedSlack(call -> Answer.ok("\"ts\":\"1.2\""));
        SlackApi api = slack.client()) {
      JsonObject params =
          json("{\"channel\":\"C1\",\"text\":\"a & b=c ក\",\"n\":3,\"b\":[{\"x\":1}],\"no\":null}");

      ApiAnswer answer = api.call(ScriptedSlack.TOKEN, METHOD, params);

      assertThat(answer).isInstanceOf(ApiAnswer.Done.class);
      ScriptedSlack.Seen seen = slack.calls().getFirst();
      assertThat(seen.path()).isEqualTo("/api/chat.postMessage");
      assertThat(seen.authorization()).isEqualTo("Bearer " + ScriptedSlack.TOKEN);
      assertThat(seen.params())
          .isEqualTo(
              json("{\"channel\":\"C1\",\"text\":\"a & b=c ក\",\"n\":\"3\",\"b\":[{\"x\":1}]}"));
      // Not one more, such as the library's own auth.test.
      assertThat(slack.calls()).hasSize(1);
    }
  }

  @Test
  void handsOverWhatSlackSaysAndItsHeaders() {
    try (ScriptedSlack slack =
            new ScriptedSlack(call ->
                Answer.ok("\"user\":\"U1\"").with("X-OAuth-Scopes", "chat:write,commands"));
        SlackApi api = slack.client()) {
      ApiAnswer answer = api.call(ScriptedSlack.TOKEN, "auth.test", new JsonObject());

      assertThat(answer)
          .isInstanceOfSatisfying(
              ApiAnswer.Done.class,
              done -> {
                assertThat(JsonText.text(done.body(), "user")).isEqualTo("U1");
                assertThat(done.headers()).containsEntry("x-oauth-scopes", "chat:write,commands");
              });
    }
  }

  @Test
  void takesAnAnswerThatIsNotOkForARefusalWithItsName() {
    assertThat(answerTo(Answer.no("channel_not_found")))
        .isInstanceOfSatisfying(
            ApiAnswer.Refused.class,
            refused -> {
              assertThat(refused.error()).isEqualTo("channel_not_found");
              assertThat(JsonText.text(refused.body(), "error")).isEqualTo("channel_not_found");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":false}",
        "{\"ok\":false,\"error\":7}",
        "{\"ok\":false,\"error\":{\"a\":1}}",
        "{\"ok\":false,\"error\":\"words of <somebody>\\n2026 ERROR forged\"}",
        "{\"ok\":null}",
        "{\"ok\":\"yes\"}"
      })
  void namesARefusalOnlyWithANameOfSlacksKind(String body) {
    assertThat(answerTo(Answer.of(200, body)).toString()).matches("Refused\\[[a-z0-9_]{1,60}]");
  }

  @ParameterizedTest
  @CsvSource({"30,30", "0,0", "-5,0", "99999999,86400", "soon,0", "9999999999999999999999,0"})
  void readsHowLongToWait(String header, int seconds) {
    Answer answer = Answer.of(429, "").with("Retry-After", header);

    assertThat(answerTo(answer)).isEqualTo(new ApiAnswer.Limited(Duration.ofSeconds(seconds)));
  }

  @Test
  void knowsALimitThatComesWithoutItsStatusOrHeader() {
    assertThat(answerTo(Answer.no("ratelimited"))).isEqualTo(new ApiAnswer.Limited(Duration.ZERO));
    assertThat(answerTo(Answer.of(429, "{\"ok\":false,\"error\":\"ratelimited\"}")))
        .isEqualTo(new ApiAnswer.Limited(Duration.ZERO));
  }

  @Test
  void takesAPageForNoAnswerOfSlacks() {
    assertThat(answerTo(Answer.of(200, "<html>Log in to the hotel's network</html>")))
        .isEqualTo(new ApiAnswer.Garbled(200));
    assertThat(answerTo(Answer.of(404, "not here"))).isEqualTo(new ApiAnswer.Garbled(404));
    assertThat(answerTo(Answer.of(302, "").with("Location", "http://elsewhere.invalid/")))
        .isEqualTo(new ApiAnswer.Garbled(302));
    assertThat(answerTo(Answer.of(200, ""))).isEqualTo(new ApiAnswer.Garbled(200));
    assertThat(answerTo(Answer.of(200, "[1]"))).isEqualTo(new ApiAnswer.Garbled(200));
  }

  @Test
  void takesAServerInTroubleForSilence() {
    assertThat(answerTo(Answer.of(502, "<html>Bad gateway</html>")))
        .isEqualTo(new ApiAnswer.Silence("HTTP status 502"));
    assertThat(answerTo(Answer.of(500, "{\"ok\":true}")))
        .isEqualTo(new ApiAnswer.Silence("HTTP status 500"));
    assertThat(answerTo(Answer.of(503, "{\"ok\":false,\"error\":\"service_unavailable\"}")))
        .isInstanceOf(ApiAnswer.Refused.class);
  }

  /** OkHttp would call again by itself, and the message would be there twice. */
  @ParameterizedTest
  @ValueSource(ints = {503, 408, 421})
  void callsOnceWhateverTheServerAsksFor(int status) {
    try (ScriptedSlack slack =
            new ScriptedSlack(call -> Answer.of(status, "later").with("Retry-After", "0"));
        SlackApi api = slack.client()) {
      api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject());

      assertThat(slack.calls()).hasSize(1);
    }
  }

  @Test
  void takesAConnectionThatEndsAfterTheCallForSilence() {
    Answer half = Answer.ok("\"ts\":\"1.2\"").brokenOff();

    assertThat(answerTo(half)).isEqualTo(new ApiAnswer.Silence("the connection broke"));
    try (ScriptedSlack slack = new ScriptedSlack(ScriptedSlack.hangUp());
        SlackApi api = slack.client()) {
      assertThat(api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject()))
          .isEqualTo(new ApiAnswer.Silence("the connection broke"));
      assertThat(slack.calls()).hasSize(1);
    }
  }

  @Test
  void waitsNoLongerThanItShould() {
    try (ScriptedSlack slack =
            new ScriptedSlack(call -> {
              Thread.sleep(5000);
              return Answer.ok("");
            });
        SlackApi api =
            new SlackApi(slack.url() + "/api", Duration.ofSeconds(1), Duration.ofMillis(200))) {
      assertThat(api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject()))
          .isEqualTo(new ApiAnswer.Silence("no answer in time"));
    }
  }

  @Test
  void knowsACallThatNeverLeft() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (SlackApi closed = new SlackApi("http://127.0.0.1:" + port + "/api/");
        SlackApi unknown = new SlackApi("http://nobody.invalid/api/")) {
      assertThat(closed.call(ScriptedSlack.TOKEN, METHOD, new JsonObject()))
          .isEqualTo(new ApiAnswer.Unreached("nobody takes the connection"));
      assertThat(unknown.call(ScriptedSlack.TOKEN, METHOD, new JsonObject()))
          .isEqualTo(new ApiAnswer.Unreached("its name is not known"));
    }
  }

  @Test
  void refusesATokenThatCannotBeSent() {
    try (ScriptedSlack slack = new ScriptedSlack(call -> Answer.ok(""));
        SlackApi api = slack.client()) {
      ApiAnswer answer = api.call("xoxb-1\nX: y", METHOD, new JsonObject());

      assertThat(answer.toString()).isEqualTo("Refused[invalid_auth]");
      assertThat(slack.calls()).isEmpty();
    }
  }

  @Test
  void isNotMadeWithoutAnAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackApi("slack"))
        .withMessageContaining("SLACK_API_URL");
  }

  /** Whatever bytes come, a call ends in an answer. */
  @Test
  void neverThrowsForWhatAServerSays() {
    long seed = Long.getLong("hostile.seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> scraps =
        List.of(
            "{\"ok\":true",
            "}",
            "\"ok\":",
            "false",
            ",\"error\":",
            "\"x\"",
            "[",
            "null",
            "{",
            "\"ts\":1e999999999",
            "\u0000",
            "\ud800",
            "[".repeat(5000),
            "{\"a\":".repeat(2000));
    List<Integer> statuses = List.of(200, 201, 204, 301, 400, 401, 404, 429, 500, 503, 599);
    try (ScriptedSlack slack =
            new ScriptedSlack(call -> {
              StringBuilder body = new StringBuilder();
              for (int i = random.nextInt(6); i > 0; i--) {
                body.append(scraps.get(random.nextInt(scraps.size())));
              }
              int status = statuses.get(random.nextInt(statuses.size()));
              Answer answer = Answer.of(status, status == 204 ? "" : body.toString());
              return status != 204 && random.nextInt(50) == 0 ? answer.brokenOff() : answer;
            });
        SlackApi api = slack.client()) {
      for (int i = 0; i < HOSTILE; i++) {
        ApiAnswer answer = api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject());
        ApiAnswer response = api.respond(slack.url() + "/respond/1", new JsonObject());

        assertThat(answer.toString() + response).as("seed %d", seed).hasSizeLessThan(400);
      }
    }
  }

  @Test
  void neverPrintsTheTokenOrTheAddress() {
    String secret = "http://127.0.0.1:1/respond/secret";
    try (SlackApi api = new SlackApi("http://127.0.0.1:1/api/")) {
      assertThat(api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject()).toString())
          .doesNotContain(ScriptedSlack.TOKEN, "127.0.0.1");
      assertThat(api.respond(secret, new JsonObject()).toString()).doesNotContain("secret");
    }
  }

  @Test
  void leavesNoThreadThatKeepsTheProcessAlive() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (ScriptedSlack slack = new ScriptedSlack(call -> Answer.ok(""));
        SlackApi api = slack.client()) {
      api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject());

      Set<String> made =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread) && !thread.isDaemon())
              .map(Thread::getName)
              .filter(name -> !name.startsWith("HTTP-Dispatcher"))
              .collect(Collectors.toSet());
      assertThat(made).isEmpty();
    }
  }

  private static ApiAnswer answerTo(Answer answer) {
    try (ScriptedSlack slack = new ScriptedSlack(call -> answer);
        SlackApi api = slack.client()) {
      return api.call(ScriptedSlack.TOKEN, METHOD, new JsonObject());
    }
  }
}
