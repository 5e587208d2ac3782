package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

/** Where the carrier sends what cannot go where it should. */
class OtherWaysTest extends CarrierFixture {
  @Test
  void writesOutsideAThreadThatIsGone() {
    Outcome outcome =
        carry(POST, MESSAGE, Answer.no("thread_not_found"), Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.calls().getLast().params()).isEqualTo(without(json(MESSAGE), "thread_ts"));
  }

  @Test
  void writesOutsideAThreadOnceOnly() {
    assertThat(carry(POST, MESSAGE, Answer.no("thread_not_found"), Answer.no("thread_not_found")))
        .isEqualTo(new Outcome.Refused("thread_not_found"));
    assertThat(carry(POST, "{}", Answer.no("thread_not_found")))
        .isEqualTo(new Outcome.Refused("thread_not_found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not_in_channel", "channel_not_found"})
  void takesTheSecondWayWhereWeAreNotInTheChannel(String error) {
    SlackCall call =
        SlackCall.of(POST, json(MESSAGE))
            .or(SlackCall.respond(slack.url() + "/respond/1", json("{\"text\":\"shared\"}")));
    answers.addAll(List.of(Answer.no(error), Answer.of(200, "ok")));

    Outcome outcome = carrier.carry(new Parcel("T1/C1", call.encode(), "turn"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
    assertThat(slack.calls().getLast().params()).isEqualTo(json("{\"text\":\"shared\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"expired_url", "used_url"})
  void writesDirectlyToWhomAnAddressNoLongerReaches(String error) {
    SlackCall call =
        SlackCall.respond(slack.url() + "/respond/1", json("{\"text\":\"late\"}"))
            .or(SlackCall.of(POST, json(MESSAGE)));
    answers.addAll(List.of(Answer.of(404, error), Answer.ok("\"ts\":\"1.2\"")));

    Outcome outcome = carrier.carry(new Parcel("T1/C1/U1", call.encode(), "turn"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
  }

  @Test
  void saysWhyTheSecondWayIsClosedToo() {
    SlackCall call =
        SlackCall.of(POST, json(MESSAGE))
            .or(SlackCall.respond("https://evil.invalid/1", json("{}")));
    answers.add(Answer.no("not_in_channel"));

    assertThat(carrier.carry(new Parcel("T1/C1", call.encode(), "turn")))
        .isEqualTo(new Outcome.Refused("foreign_response_url"));
  }
}
