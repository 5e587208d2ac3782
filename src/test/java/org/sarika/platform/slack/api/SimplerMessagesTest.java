package org.sarika.platform.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

/** What the carrier sends where Slack does not take a message as it is. */
class SimplerMessagesTest extends CarrierFixture {
  @ParameterizedTest
  @ValueSource(
      strings = {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"})
  void sendsTheWordsInSectionsWhereTheBlocksAreRefused(String error) {
    Outcome outcome = carry(POST, MESSAGE, Answer.no(error), Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    JsonObject second = slack.calls().getLast().params();
    assertThat(second.get("blocks"))
        .isEqualTo(
            JsonParser.parseString(
                """
                [{"type":"section","text":{"type":"plain_text","text":"One line\\nof words","emoji":false}},
                 {"type":"actions","block_id":"a","elements":[]}]
                """));
    assertThat(without(second, "blocks")).isEqualTo(without(json(MESSAGE), "blocks"));
  }

  @Test
  void sendsTheWordsAloneWhereTheSectionsAreRefusedToo() {
    Outcome outcome =
        carry(
            POST,
            MESSAGE,
            Answer.no("invalid_blocks"),
            Answer.no("invalid_blocks"),
            Answer.ok("\"ts\":\"1.2\""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived("1.2"));
    assertThat(slack.calls().getLast().params()).isEqualTo(without(json(MESSAGE), "blocks"));
  }

  @Test
  void givesUpWhereEvenTheWordsAreRefused() {
    Outcome outcome =
        carry(
            POST,
            MESSAGE,
            Answer.no("invalid_blocks"),
            Answer.no("invalid_blocks"),
            Answer.no("msg_too_long"));

    assertThat(outcome).isEqualTo(new Outcome.Refused("msg_too_long"));
    assertThat(slack.calls()).hasSize(3);
  }

  @Test
  void stopsOnTheLadderWhereSlackAsksForPatience() {
    Outcome outcome =
        carry(
            POST,
            MESSAGE,
            Answer.no("invalid_blocks"),
            Answer.of(429, "").with("Retry-After", "3"));

    assertThat(outcome).isEqualTo(new Outcome.Later(Duration.ofSeconds(3), Sentences.TOO_MANY));
  }

  @Test
  void doesNotSimplifyAViewOrAMessageWithoutWords() {
    assertThat(carry("views.open", "{\"view\":{}}", Answer.no("invalid_blocks")))
        .isEqualTo(new Outcome.Refused("invalid_blocks"));
    assertThat(carry(POST, "{\"text\":\" \",\"blocks\":[]}", Answer.no("invalid_blocks")))
        .isEqualTo(new Outcome.Refused("invalid_blocks"));
  }

  @Test
  void simplifiesWhatGoesToAResponseUrlToo() {
    String url = slack.url() + "/respond/1";
    answers.addAll(List.of(Answer.of(404, "invalid_blocks"), Answer.of(200, "ok")));

    Outcome outcome =
        carrier.carry(
            new Parcel("T1/C1/U1", SlackCall.respond(url, json(MESSAGE)).encode(), "turn"));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
    assertThat(slack.calls().getLast().params().get("blocks").toString()).contains("plain_text");
  }
}
