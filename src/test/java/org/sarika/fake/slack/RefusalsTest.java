package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.SteppingClock;

/** What Slack refuses, besides blocks. */
class RefusalsTest {
  private static final String VIEW =
      "{'type':'modal','title':{'type':'plain_text','text':'A'},'blocks':[]}";

  private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-01T00:00:00Z"));
  private final FakeSlack slack = FakeSlack.start(clock);
  private final Workspace team = slack.workspace("T1");
  private final Person dara = team.user("U7");
  private final Room room = team.channel("C1");
  private final SlackClient bot = new SlackClient(slack, team.token());

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          chat.postMessage | {'channel':'C1'} | no_text
          chat.postMessage | {'text':'a'} | invalid_arguments
          chat.postMessage | {'channel':'C9','text':'a'} | channel_not_found
          chat.postMessage | {'channel':'C1','text':'a','thread_ts':'1.2'} | thread_not_found
          chat.postMessage | {'channel':'C1','text':'a','metadata':'x'} | invalid_metadata_format
          chat.postMessage | {'channel':'C1','text':'a','metadata':{'event_type':'e'}} | invalid_metadata_format
          chat.postMessage | {'channel':'C1','blocks':'[{'} | invalid_blocks_format
          chat.postMessage | {'channel':'C1','blocks':{}} | no_text
          chat.postMessage | [] | json_not_object
          chat.postEphemeral | {'channel':'C1','text':'a','user':'U99'} | user_not_in_channel
          chat.update | {'channel':'C1','text':'a','ts':'1.2'} | message_not_found
          chat.delete | {'channel':'C1','ts':'1.2'} | message_not_found
          chat.getPermalink | {'channel':'C1','message_ts':'1.2'} | message_not_found
          chat.nothing | {} | unknown_method
          conversations.replies | {'channel':'C1','ts':'1.2'} | thread_not_found
          conversations.history | {'channel':'C9'} | channel_not_found
          conversations.open | {'users':'U99'} | user_not_found
          users.info | {'user':'U99'} | missing_scope
          views.open | {'trigger_id':'1.2.x','view':VIEW} | invalid_trigger_id
          views.update | {'view_id':'V1','view':VIEW} | not_found
          apps.connections.open | {} | not_allowed_token_type
          assistant.threads.setSuggestedPrompts | {'channel_id':'C1','thread_ts':'1.2'} | invalid_arguments
          oauth.v2.access | {'client_id':'no','client_secret':'x','code':'y'} | invalid_client_id
          """)
  void refusesByName(String method, String body, String error) throws Exception {
    JsonNode answer = bot.call(method, body.replace("VIEW", VIEW));

    assertThat(answer.path("ok").asBoolean(true)).isFalse();
    assertThat(answer.path("error").asText()).isEqualTo(error);
  }

  @Test
  void wantsATokenThatHoldsAndItsScopes() throws Exception {
    String body = "{'channel':'C1','text':'a'}";
    assertThat(error("", body)).isEqualTo("not_authed");
    assertThat(error("xoxb-nobody", body)).isEqualTo("invalid_auth");

    team.withdraws("channels:history", "chat:write");
    assertThat(bot.call("conversations.history", "{'channel':'C1'}").path("error").asText())
        .isEqualTo("missing_scope");
    JsonNode scope = bot.call("chat.postMessage", body);
    team.revokesToken();

    assertThat(scope.path("needed").asText()).isEqualTo("chat:write");
    assertThat(scope.path("provided").asText()).contains("commands");
    assertThat(error(team.token(), body)).isEqualTo("token_revoked");
    team.uninstalls();
    assertThat(error(team.token(), body)).isEqualTo("account_inactive");
  }

  private String error(String token, String body) throws Exception {
    try (SlackClient client = new SlackClient(slack, token)) {
      return client.call("chat.postMessage", body).path("error").asText();
    }
  }

  @Test
  void writesOnlyWhereTheBotIs() throws Exception {
    room.withoutBot();
    assertThat(post()).isEqualTo("not_in_channel");

    room.withBot().archived();

    assertThat(post()).isEqualTo("is_archived");
  }

  private String post() throws Exception {
    return bot.call("chat.postMessage", "{'channel':'C1','text':'a'}").path("error").asText();
  }

  @Test
  void letsATriggerBeUsedOnceWithinThreeSeconds() throws Exception {
    Command early = dara.in(room).command("/sarika");
    Command late = dara.in(room).command("/sarika");

    assertThat(open(early.trigger())).isEmpty();
    assertThat(open(early.trigger())).isEqualTo("exchanged_trigger_id");
    clock.step(Duration.ofMillis(3001));

    assertThat(open(late.trigger())).isEqualTo("expired_trigger_id");
    assertThat(slack.modal(dara)).isPresent();
  }

  private String open(String trigger) throws Exception {
    return bot.call("views.open", "{'trigger_id':'%s','view':%s}".formatted(trigger, VIEW))
        .path("error")
        .asText();
  }

  @Test
  void closesAResponseUrlAfterHalfAnHour() throws Exception {
    Command command = dara.in(room).command("/sarika");
    clock.step(Duration.ofMinutes(31));

    assertThat(bot.respond(command.responseUrl(), "{'text':'a'}").body()).contains("expired_url");
  }

  @Test
  void allowsAShortBurstAndThenAMessageASecond() throws Exception {
    slack.floods().burst(2).perMinute("auth.test", 2);

    assertThat(post()).isEmpty();
    assertThat(post()).isEmpty();
    var refused = bot.raw("chat.postMessage", "application/json", "{'channel':'C1','text':'a'}");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    clock.step(Duration.ofSeconds(1));
    assertThat(post()).isEmpty();

    bot.call("auth.test", "{}");
    bot.call("auth.test", "{}");
    assertThat(bot.call("auth.test", "{}").path("error").asText()).isEqualTo("ratelimited");
    slack.floods().mode(Floods.Mode.OFF);
    assertThat(bot.call("auth.test", "{}").path("ok").asBoolean()).isTrue();
  }

  @Test
  void knowsAViewByItsHash() throws Exception {
    Command command = dara.in(room).command("/sarika");
    open(command.trigger());
    View modal = slack.awaitModal(dara, view -> true);

    String stale = "{'view_id':'%s','hash':'%s','view':%s}";
    JsonNode first = bot.call("views.update", stale.formatted(modal.id(), modal.hash(), VIEW));
    JsonNode second = bot.call("views.update", stale.formatted(modal.id(), modal.hash(), VIEW));

    assertThat(first.path("ok").asBoolean()).isTrue();
    assertThat(second.path("error").asText()).isEqualTo("hash_conflict");
  }
}
