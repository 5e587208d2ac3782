package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.HttpMode;
import org.sarika.fake.slack.SlackRequest;
import org.sarika.web.Mounted;
import org.sarika.web.Probes;
import org.sarika.web.ReadingRoom;
import org.sarika.web.Retractions;
import org.sarika.web.WebSettings;

/** What Slack posts, through a real server. */
class SlackEndpointTest {
  private static final String JSON = "application/json";

  private final FakeSlack slack = FakeSlack.start();
  private final HttpMode http = slack.http();
  private final RawIntake intake = new RawIntake();
  private final SlackEndpoint endpoint =
      new SlackEndpoint(slack.app().signingSecret(), Clock.systemUTC());
  private final ReadingRoom room =
      ReadingRoom.start(
          WebSettings.local(0),
          new FakeAnswerService(),
          new InMemoryArticleStore(),
          new Probes(Map::of, parts -> "{}", () -> true),
          Clock.systemUTC(),
          Retractions.NONE,
          List.of(),
          List.of(new Mounted(SlackEndpoint.PATH, endpoint)));

  @BeforeEach
  void open() {
    endpoint.open(intake.app());
    http.to("http://127.0.0.1:" + room.port() + SlackEndpoint.PATH);
  }

  @AfterEach
  void stop() {
    room.close();
    slack.close();
  }

  private SlackRequest signed(String body) {
    return http.signed(JSON, body, Instant.now());
  }

  private SlackRequest mention() {
    return signed(RawPayloads.mention("<@U0BOT> who?").toString());
  }

  private int status(SlackRequest request) {
    return http.post(request).status();
  }

  @Test
  void answersTheChallengeOfANewAddress() {
    SlackRequest.Answer answer = http.verifiesUrl("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7");
  }

  @Test
  void takesAnEventACommandAndAPress() {
    String command =
        "team_id=T1&channel_id=C1&user_id=U7&command=%2Fsarika&text=who+%26amp%3B+when%3F"
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fa&trigger_id=1.2.a";
    String press =
        "payload="
            + URLEncoder.encode(
                RawPayloads.press("sarika_sources", "k3x9q2abcd:0").toString(),
                StandardCharsets.UTF_8);
    String form = "application/x-www-form-urlencoded";

    assertThat(status(mention())).isEqualTo(200);
    assertThat(status(http.signed(form, command, Instant.now()))).isEqualTo(200);
    assertThat(status(http.signed(form, press, Instant.now()))).isEqualTo(200);

    assertThat(intake.arrivals).hasSize(3);
    assertThat(intake.waiting).extracting(SlackUpdate.Asked::text).contains("who & when?");
  }

  @Test
  void acknowledgesAnEventThatNobodyListensTo() {
    String reaction =
        RawPayloads.with(RawPayloads.uninstalled(), "type", "reaction_added").toString();

    assertThat(status(signed(reaction))).isEqualTo(200);
    assertThat(status(signed(RawPayloads.edited().toString()))).isEqualTo(200);
    assertThat(intake.arrivals).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    String event = RawPayloads.mention("x".repeat(1024 * 1024)).toString();

    assertThat(status(signed(event))).isEqualTo(413);
    assertThat(intake.arrivals).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", "[]", "words", "{\"type\":\"event_callback\"}", "payload=%7B"})
  void refusesWhatNobodyCanRead(String body) {
    assertThat(status(signed(body))).isEqualTo(400);
    assertThat(intake.arrivals).isEmpty();
  }

  @Test
  void survivesManyBrackets() {
    String deep = "{\"type\":\"event_callback\",\"event\":" + "[".repeat(300_000);

    assertThat(status(signed(deep))).isEqualTo(400);
    assertThat(status(mention())).isEqualTo(200);
  }

  @Test
  void refusesForgedStaleAndUnsignedRequests() {
    SlackRequest good = mention();

    assertThat(status(http.signedWrongly(good))).isEqualTo(401);
    assertThat(status(good.saying(good.body() + " "))).isEqualTo(401);
    assertThat(status(http.signedAgain(good, Instant.now().minusSeconds(301)))).isEqualTo(401);
    assertThat(status(http.signedAgain(good, Instant.now().plusSeconds(302)))).isEqualTo(401);
    assertThat(status(good.without("X-Slack-Signature"))).isEqualTo(401);
    assertThat(status(good.without("X-Slack-Request-Timestamp"))).isEqualTo(401);
    assertThat(status(good.signed(""))).isEqualTo(401);
    assertThat(intake.arrivals).isEmpty();
  }

  @Test
  void takesARequestOnce() {
    SlackRequest request = mention();

    assertThat(status(request)).isEqualTo(200);
    assertThat(status(request)).isEqualTo(401);
    assertThat(intake.arrivals).hasSize(1);
  }

  @Test
  void takesSlacksOwnRetryOfTheSameSecondWhichTheInboxKnows() {
    SlackRequest request = mention();

    assertThat(status(request)).isEqualTo(200);
    assertThat(status(request.retried(1, "http_timeout"))).isEqualTo(200);

    assertThat(intake.arrivals).extracting(arrival -> arrival.update()).hasSize(2);
    assertThat(intake.arrivals.getFirst()).isEqualTo(intake.arrivals.getLast());
  }

  @Test
  void failsWhenNothingCanBeKeptAndTakesTheSameRequestLater() {
    SlackRequest request = mention();
    intake.failures.set(1);

    assertThat(status(request)).isEqualTo(503);
    assertThat(status(request)).isEqualTo(200);
    assertThat(status(request)).isEqualTo(401);
    assertThat(intake.arrivals).hasSize(1);
  }

  @Test
  void letsSlackComeAgainBeforeTheStartAndAfterTheStop() {
    SlackRequest request = mention();
    endpoint.shut();

    assertThat(status(request)).isEqualTo(503);
    endpoint.open(intake.app());
    assertThat(status(request)).isEqualTo(200);
    endpoint.shut();
    assertThat(status(mention().retried(1, "http_error"))).isEqualTo(503);
    assertThat(intake.arrivals).hasSize(1);
  }

  @Test
  void saysNothingToABrowser() throws Exception {
    var page = java.net.URI.create("http://127.0.0.1:" + room.port() + SlackEndpoint.PATH).toURL();
    var connection = (java.net.HttpURLConnection) page.openConnection();

    assertThat(connection.getResponseCode()).isEqualTo(405);
  }
}
