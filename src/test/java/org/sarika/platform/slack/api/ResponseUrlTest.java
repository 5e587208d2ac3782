package org.sarika.platform.slack.api;

import static org.sarika.platform.slack.api.ScriptedSlack.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.platform.slack.api.ScriptedSlack.Answer;

/** Posting to the address that came with a command or a press. */
class ResponseUrlTest {
  @Test
  void postsToAResponseUrl() {
    try (ScriptedSlack slack = new ScriptedSlack(call -> Answer.of(200, "ok"));
        SlackApi api = slack.client()) {
      ApiAnswer answer = api.respond(slack.url() + "/respond/7", json("{\"text\":\"t\"}"));

      assertThat(answer).isInstanceOf(ApiAnswer.Done.class);
      assertThat(slack.calls().getFirst())
          .isEqualTo(new ScriptedSlack.Seen("/respond/7", "7", "", json("{\"text\":\"t\"}")));
    }
  }

  @Test
  void readsTheRefusalsOfAResponseUrl() {
    assertThat(responseTo(Answer.of(404, "{\"ok\":false,\"error\":\"used_url\"}")))
        .isEqualTo("Refused[used_url]");
    assertThat(responseTo(Answer.of(404, "expired_url"))).isEqualTo("Refused[expired_url]");
    assertThat(responseTo(Answer.of(500, "oops"))).isEqualTo("Silence[why=HTTP status 500]");
    assertThat(responseTo(Answer.of(404, "<html>"))).isEqualTo("Garbled[status=404]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no address",
        "http://127.0.0.1.example/respond/1",
        "https://127.0.0.1/respond/1",
        "http://localhost/respond/1",
        "http://127.0.0.1@evil.invalid/respond/1",
        "http://evil.invalid/?127.0.0.1",
        "https://hooks.slack.com/commands/1",
        "file:///etc/passwd"
      })
  void postsToNobodyElse(String address) {
    try (ScriptedSlack slack = new ScriptedSlack(call -> Answer.of(200, "ok"));
        SlackApi api = slack.client()) {
      ApiAnswer answer = api.respond(address, json("{\"text\":\"t\"}"));

      assertThat(answer.toString()).isEqualTo("Refused[foreign_response_url]");
      assertThat(slack.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://hooks.slack.com/commands/1",
        "https://hooks.slack.com.evil.invalid/1",
        "https://evilslack.com/1",
        "https://slack.com@evil.invalid/1",
        "http://127.0.0.1:1/1"
      })
  void postsForTheRealSlackToNobodyElse(String address) {
    try (SlackApi api = new SlackApi("https://slack.com/api/")) {
      assertThat(api.respond(address, new JsonObject()).toString())
          .isEqualTo("Refused[foreign_response_url]");
    }
  }

  private static String responseTo(Answer answer) {
    try (ScriptedSlack slack = new ScriptedSlack(call -> answer);
        SlackApi api = slack.client()) {
      return api.respond(slack.url() + "/respond/1", new JsonObject()).toString();
    }
  }
}
