package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

class SlackCarrierTest extends CarrierFixture {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void bringsAMessageAndItsId() {
    Outcome outcome = carry(POST, MESSAGE, Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.calls().getFirst().params()).isEqualTo(json(MESSAGE));
  }

  @Test
  void knowsTheIdOfAnEphemeralMessageAndNoneOfAView() {
    assertThat(carry("chat.postEphemeral", "{}", Answer.ok("\"message_ts\":\"1.3\"")))
        .isEqualTo(new Outcome.Arrived("1.3"));
    assertThat(carry("views.open", "{}", Answer.ok("\"view\":{\"id\":\"V1\"}")))
        .isEqualTo(new Outcome.Arrived(""));
  }

  @Test
  void takesTheTokenOfTheWorkspaceThatTheChatBeginsWith() {
    SlackCarrier many = new SlackCarrier(api, team -> Optional.of("xoxb-" + team));
    answers.add(Answer.ok(""));

    many.carry(new Parcel("T2/C1/U1", SlackCall.of(POST, json("{}")).encode(), ""));

    assertThat(slack.calls().getFirst().authorization()).isEqualTo("Bearer xoxb-T2");
  }

  @Test
  void refusesForAWorkspaceThatIsNotInstalled() {
    SlackCarrier none = new SlackCarrier(api, team -> Optional.empty());

    assertThat(none.carry(parcel(POST, "{}")))
        .isEqualTo(new Outcome.Refused(Sentences.NOT_INSTALLED));
    assertThat(slack.calls()).isEmpty();
  }

  @Test
  void waitsForAnOperatorWhereTheTokenCannotBeHad() {
    SlackCarrier locked =
        new SlackCarrier(
            api,
            new Tokens() {
              @Override
              public Optional<String> of(String team) {
                return Optional.empty();
              }

              @Override
              public boolean isInstalled(String team) {
                return true;
              }
            });

    assertThat(locked.carry(parcel(POST, "{}")))
        .isEqualTo(new Outcome.Later(MINUTE, Sentences.NO_TOKEN));
  }

  @Test
  void refusesAParcelOfAnotherVersion() {
    assertThat(carrier.carry(new Parcel("T1/C1", "{\"v\":9}", "")))
        .isEqualTo(new Outcome.Refused(Sentences.OTHER_VERSION));
    assertThat(carrier.heedsDoubt(new Parcel("T1/C1", "{\"v\":9}", ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not_in_channel",
        "channel_not_found",
        "is_archived",
        "expired_trigger_id",
        "cannot_reply_to_message",
        "missing_scope",
        "a_name_of_next_year"
      })
  void givesUpWhatWouldBeRefusedAgain(String error) {
    assertThat(carry(POST, "{}", Answer.no(error))).isEqualTo(new Outcome.Refused(error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service_unavailable", "request_timeout", "team_added_to_org"})
  void triesLaterWhereSlackHasTroubleAndDidNothing(String error) {
    assertThat(carry(POST, "{}", Answer.no(error))).isEqualTo(new Outcome.Later(NO_DELAY, error));
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal_error", "fatal_error"})
  void isInDoubtWhereSlackHasTroubleAndMayHaveDoneIt(String error) {
    assertThat(carry(POST, "{}", Answer.no(error)))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, error));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid_auth",
        "token_revoked",
        "account_inactive",
        "not_authed",
        "token_expired"
      })
  void waitsForAnOperatorWhereTheTokenIsRefused(String error) {
    assertThat(carry(POST, "{}", Answer.no(error)))
        .isInstanceOfSatisfying(
            Outcome.Later.class,
            later -> {
              assertThat(later.delay()).isEqualTo(MINUTE);
              assertThat(later.why()).contains(error).doesNotContain(ScriptedSlack.TOKEN);
            });
  }

  @Test
  void waitsAsLongAsSlackAsksFor() {
    assertThat(carry(POST, "{}", Answer.of(429, "").with("Retry-After", "17")))
        .isEqualTo(new Outcome.Later(Duration.ofSeconds(17), Sentences.TOO_MANY));
  }

  @Test
  void letsNoMessageWaitBehindASignThatIsRefused() {
    assertThat(
            carry(
                "assistant.threads.setStatus", "{}", Answer.of(429, "").with("Retry-After", "17")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void isInDoubtWithoutAnAnswer() {
    assertThat(carry(POST, "{}", Answer.of(502, "x")))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, "HTTP status 502"));
    assertThat(carry(POST, "{}", Answer.of(200, "<html>")))
        .isEqualTo(new Outcome.Doubtful(NO_DELAY, "HTTP status 200 and no answer of Slack's"));
  }

  @Test
  void isNotInDoubtAboutWhatNeverLeftOrWasTurnedAwayOnTheWay() {
    SlackApi nowhere = new SlackApi("http://127.0.0.1:1/api/");

    Outcome outcome =
        new SlackCarrier(nowhere, team -> Optional.of(ScriptedSlack.TOKEN))
            .carry(parcel(POST, MESSAGE));
    nowhere.close();

    assertThat(outcome).isEqualTo(new Outcome.Later(NO_DELAY, "nobody takes the connection"));
    assertThat(carry(POST, "{}", Answer.of(403, "<html>")))
        .isEqualTo(new Outcome.Later(NO_DELAY, "HTTP status 403 and no answer of Slack's"));
  }
}
