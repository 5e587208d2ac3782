package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Floods;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Room;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.SlackRequest;
import org.sarika.fake.slack.View;
import org.sarika.fake.slack.Workspace;

/** The same process when Slack posts to it, and what it lets in. */
class SlackHttpServeIT {
  private static final String HARBOUR = "When was the harbour at Kampot dredged?";
  private static final String DREDGED = "was dredged in March 2021";
  private static final int UNAUTHORIZED = 401;

  private static final FakeSlack slack = FakeSlack.start().patience(Duration.ofSeconds(30));
  private static final Workspace team = slack.workspace("T1");

  @TempDir private static Path folder;

  private static Serving serving = notYet();

  @SuppressWarnings("NullAway") // set before the first test
  private static Serving notYet() {
    return null;
  }

  @BeforeAll
  static void serve() throws Exception {
    slack.floods().mode(Floods.Mode.RECORD);
    serving = Serving.start(Site.in(folder).overHttp(slack).forTeam(team));
    serving.awaitPage("/health", page -> page.contains("\"slack\":{\"ok\":true"));
    slack.http().to(serving.address() + "/slack/events");
  }

  @AfterAll
  static void end() {
    serving.close();
    slack.close();
  }

  @Test
  void answersSlacksFirstQuestion() {
    SlackRequest.Answer answer = slack.http().verifiesUrl("a-challenge-of-slack");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("a-challenge-of-slack");
  }

  @Test
  void answersInAllWays() {
    Person dara = team.user("U1");
    Room channel = team.channel("C1");
    Command command = dara.in(channel).command("/sarika " + HARBOUR);
    Note mention = dara.in(channel).mentions(HARBOUR);
    Note alone = dara.says(HARBOUR);

    assertThat(slack.awaitReply(command).text()).contains(DREDGED);
    assertThat(slack.awaitReply(alone).text()).contains(DREDGED);
    Shown posted = slack.awaitReply(mention);
    dara.presses(posted, "Sources");

    View modal = slack.awaitModal(dara, view -> !view.quotes().isEmpty());
    assertThat(modal.visible()).contains("Example Gazette");
  }

  @Test
  void acknowledgesEventsThatItDoesNotListenTo() {
    SlackRequest.Answer answer =
        slack
            .http()
            .post(
                slack
                    .http()
                    .signed(
                        "application/json",
                        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\","
                            + "\"event\":{\"type\":\"reaction_added\",\"user\":\"U1\"}}",
                        Instant.now()));

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void letsSlackNotRepeatWhatNobodyCanRead() {
    String body = "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"ts\":{}}}";

    SlackRequest request = slack.http().signed("application/json", body, Instant.now());

    assertThat(slack.http().post(request).status()).isEqualTo(400);
  }

  @Test
  void refusesWhatIsForgedStaleFutureOrReplayed() {
    Person sok = team.user("U2");
    Room channel = team.channel("C2");
    Note genuine = sok.in(channel).mentions(HARBOUR);
    slack.awaitReply(genuine);
    SlackRequest sent =
        slack.http().sent().stream()
            .filter(request -> request.body().contains(genuine.ts()))
            .findFirst()
            .orElseThrow();
    SlackRequest other =
        new SlackRequest(sent.url(), sent.headers(), sent.body().replace(genuine.ts(), "7.000001"));
    Instant now = Instant.now();

    List<SlackRequest> refused =
        List.of(
            sent,
            other,
            slack.http().signedWrongly(slack.http().signedAgain(other, now)),
            slack.http().signedAgain(other, now.minus(Duration.ofMinutes(6))),
            slack.http().signedAgain(other, now.plus(Duration.ofMinutes(6))),
            slack.http().signedAgain(other, now).without("X-Slack-Signature"),
            slack.http().signedAgain(other, now).without("X-Slack-Request-Timestamp"));
    assertThat(refused)
        .allSatisfy(
            request -> assertThat(slack.http().post(request).status()).isEqualTo(UNAUTHORIZED));

    slack.awaitReply(sok.in(channel).mentions(HARBOUR));
    assertThat(channel.shown()).hasSize(2);
  }
}
