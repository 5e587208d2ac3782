package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String POST = "chat.postMessage";

  private final FakeSlack slack = FakeSlack.start();
  private final Workspace team = slack.workspace("T1");
  private final Room room = team.channel("C1");
  private final SlackClient bot = new SlackClient(slack, team.token());

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
  }

  @Test
  void answersAsPlannedAndThenAsUsual() throws Exception {
    slack
        .faults()
        .next(POST, 1, Fault.tooMany(3))
        .next(POST, 1, Fault.unavailable())
        .next(POST, 1, Fault.page())
        .next(POST, 1, Fault.refused("fatal_error"));

    HttpResponse<String> limited = send();
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).hasValue("3");
    assertThat(send().statusCode()).isEqualTo(503);
    assertThat(send().headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(send().body()).contains("fatal_error");
    assertThat(send().body()).startsWith("{\"ok\":true");
    assertThat(room.shown()).hasSize(1);
  }

  @Test
  void dropsTheConnectionBeforeOrAfterTheMessageIsThere() {
    slack.faults().next(POST, 1, new Fault.Drop(false));
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(room.shown()).isEmpty();

    slack.faults().next(POST, 1, new Fault.Drop(true));
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(room.shown()).hasSize(1);
  }

  @Test
  void breaksOffInTheMiddleOfAnAnswer() {
    slack.faults().next(POST, 1, new Fault.Half());

    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(room.shown()).hasSize(1);
  }

  @Test
  void saysNothingForAWhileOrAnswersLate() throws Exception {
    slack
        .faults()
        .next(POST, 1, new Fault.Hang(Duration.ofMillis(50)))
        .next(POST, 1, new Fault.Late(Duration.ofMillis(50)));

    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(slack.calls(POST).getFirst().status()).isZero();
    assertThat(send().body()).startsWith("{\"ok\":true");
  }

  @Test
  void goesWrongWithAShareOfThePostsToResponseUrls() throws Exception {
    slack.faults().sometimes("response_url", 1, 1, Fault.internal());
    Command command = team.user("U7").in(room).command("/sarika who?");

    assertThat(bot.respond(command.responseUrl(), "{'text':'a'}").statusCode()).isEqualTo(500);
    slack.faults().clear();
    assertThat(bot.respond(command.responseUrl(), "{'text':'a'}").statusCode()).isEqualTo(200);

    assertThat(slack.repliesTo(command)).hasSize(1);
  }

  private HttpResponse<String> send() throws IOException, InterruptedException {
    return bot.raw(POST, "application/json", "{'channel':'C1','text':'a'}");
  }
}
