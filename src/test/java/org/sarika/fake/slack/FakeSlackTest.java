package org.sarika.fake.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes well, over plain HTTP. */
class FakeSlackTest {
  private final FakeSlack slack = FakeSlack.start();
  private final Workspace team = slack.workspace("T1");
  private final Person dara = team.user("U7");
  private final Room room = team.channel("C1");
  private final SlackClient bot = new SlackClient(slack, team.token());

  @AfterEach
  void stop() {
    bot.close();
    slack.close();
  }

  @Test
  void showsAnAnswerInTheThreadWithWhatIsInIt() throws Exception {
    Note note = dara.in(room).mentions("Who?");

    JsonNode answer =
        bot.call(
            "chat.postMessage",
            """
            {'channel':'C1','thread_ts':'%s','text':'Dara &lt;did&gt;','metadata':
              {'event_type':'sarika_reply','event_payload':{'id':'p1'}},'blocks':[
              {'type':'rich_text','elements':[
                {'type':'rich_text_quote','elements':[{'type':'text','text':'Dara <did>'}]},
                {'type':'rich_text_section','elements':[
                  {'type':'link','url':'https://example.org/a','text':'Gazette'}]}]},
              {'type':'actions','elements':[{'type':'button','action_id':'a',
                'text':{'type':'plain_text','text':'Sources'},'value':'x:1'}]}]}\
            """
                .formatted(note.ts()));

    Shown shown = slack.awaitReply(note);
    assertThat(shown.words()).containsExactly("Dara <did>", "Gazette", "Sources");
    assertThat(shown.quotes()).containsExactly("Dara <did>");
    assertThat(shown.links()).containsExactly("https://example.org/a");
    assertThat(shown.pings()).isEmpty();
    assertThat(shown.metadata().at("/event_payload/id").asText()).isEqualTo("p1");
    assertThat(answer.at("/message/blocks/0/block_id").asText()).isNotEmpty();
    assertThat(answer.at("/message/blocks/1/elements/0/text/emoji").asBoolean()).isTrue();
  }

  @Test
  void readsFormsWithJsonInThem() throws Exception {
    HttpResponse<String> answer =
        bot.raw(
            "chat.postMessage",
            "application/x-www-form-urlencoded",
            "channel=C1&text=a+%26+b&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D");

    assertThat(answer.body()).startsWith("{\"ok\":true");
    assertThat(answer.headers().firstValue("x-oauth-scopes")).hasValue(scopes());
    assertThat(room.shown()).extracting(Shown::text).containsExactly("a & b");
  }

  private static String scopes() {
    return String.join(",", Team.SCOPES);
  }

  @Test
  void updatesAndDeletes() throws Exception {
    String ts = post("Looking");

    bot.call("chat.update", "{'channel':'C1','ts':'%s','text':'Found'}".formatted(ts));
    assertThat(room.shown()).extracting(Shown::text).containsExactly("Found");
    bot.call("chat.delete", "{'channel':'C1','ts':'%s'}".formatted(ts));

    assertThat(room.shown()).isEmpty();
    assertThat(room.history()).hasSize(1);
  }

  @Test
  void keepsMessagesOfOneWorkspaceFromTheOther() throws Exception {
    Workspace other = slack.workspace("T2");
    other.channel("C2");

    JsonNode answer = bot.call("chat.postMessage", "{'channel':'C2','text':'a'}");

    assertThat(answer.path("error").asText()).isEqualTo("channel_not_found");
    assertThat(other.token()).isNotEqualTo(team.token());
  }

  @Test
  void opensDirectMessages() throws Exception {
    JsonNode opened = bot.call("conversations.open", "{'users':'U7'}");
    bot.call(
        "chat.postMessage",
        "{'channel':'%s','text':'Hello'}".formatted(opened.at("/channel/id").asText()));

    assertThat(dara.room().shown()).extracting(Shown::text).containsExactly("Hello");
  }

  @Test
  void givesAThreadBackAndMetadataOnlyIfAsked() throws Exception {
    Note note = dara.in(room).mentions("Who?");
    for (int i = 1; i <= 3; i++) {
      bot.call(
          "chat.postMessage",
          "{'channel':'C1','thread_ts':'%s','text':'%d','metadata':{'event_type':'e','event_payload':{'id':'%d'}}}"
              .formatted(note.ts(), i, i));
    }
    String asked = "{'channel':'C1','ts':'%s','limit':3%s}";

    JsonNode plain = bot.call("conversations.replies", asked.formatted(note.ts(), ""));
    JsonNode full =
        bot.call(
            "conversations.replies",
            asked.formatted(
                note.ts(), ",'include_all_metadata':true,'oldest':'" + note.ts() + "'"));

    assertThat(plain.path("messages")).hasSize(3);
    assertThat(plain.path("has_more").asBoolean()).isTrue();
    assertThat(plain.at("/response_metadata/next_cursor").asText()).isNotEmpty();
    assertThat(plain.at("/messages/1").has("metadata")).isFalse();
    assertThat(full.at("/messages/1/metadata/event_payload/id").asText()).isEqualTo("1");
    assertThat(full.at("/messages/0/user").asText()).isEqualTo("U7");
  }

  @Test
  void showsEphemeralMessagesToOnePersonOnly() throws Exception {
    team.user("U8");

    bot.call("chat.postEphemeral", "{'channel':'C1','user':'U7','text':'Only you'}");

    assertThat(room.shownTo(dara)).hasSize(1);
    assertThat(room.shownTo(team.user("U8"))).isEmpty();
  }

  @Test
  void takesFivePostsToAResponseUrl() throws Exception {
    Command command = dara.in(room).command("/sarika who <did> it?");

    for (int i = 0; i < 5; i++) {
      String type = i == 0 ? "in_channel" : "ephemeral";
      assertThat(
              bot.respond(
                      command.responseUrl(),
                      "{'text':'%d','response_type':'%s'}".formatted(i, type))
                  .body())
          .isEqualTo("{\"ok\":true}");
    }
    HttpResponse<String> sixth = bot.respond(command.responseUrl(), "{'text':'6'}");

    assertThat(sixth.statusCode()).isEqualTo(404);
    assertThat(sixth.body()).contains("used_url");
    assertThat(slack.repliesTo(command)).hasSize(5);
    assertThat(slack.repliesTo(command).getFirst().ephemeralTo()).isEmpty();
    assertThat(slack.repliesTo(command).getLast().ephemeralTo()).isEqualTo("U7");
  }

  @Test
  void replacesAndDeletesWhatWasPressedOn() throws Exception {
    Command command = dara.in(room).command("/sarika who?");
    bot.respond(
        command.responseUrl(),
        """
        {'text':'a','blocks':[{'type':'actions','elements':[
          {'type':'button','action_id':'s','text':{'type':'plain_text','text':'Share'}}]}]}\
        """);
    Shown answer = slack.awaitReply(command);

    Press press = dara.presses(answer, "Share");
    bot.respond(press.responseUrl(), "{'replace_original':true,'text':'Shared'}");
    assertThat(slack.awaitChange(answer, shown -> shown.edits() == 1).text()).isEqualTo("Shared");
    bot.respond(press.responseUrl(), "{'delete_original':true}");

    slack.awaitGone(answer);
  }

  @Test
  void showsAHomeAndSuggestionsAndWhatTheAppIsDoing() throws Exception {
    Note note = dara.says("Who?");
    String channel = dara.room().id();

    bot.call(
        "views.publish",
        "{'user_id':'U7','view':{'type':'home','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'Hi &amp; ho'}}]}}");
    bot.call(
        "assistant.threads.setSuggestedPrompts",
        "{'channel_id':'%s','prompts':[{'title':'A','message':'Who?'}]}".formatted(channel));
    bot.call(
        "assistant.threads.setStatus",
        "{'channel_id':'%s','thread_ts':'%s','status':'Searching'}".formatted(channel, note.ts()));
    assertThat(dara.room().status()).containsExactly("Searching");
    bot.call(
        "chat.postMessage",
        "{'channel':'%s','thread_ts':'%s','text':'a'}".formatted(channel, note.ts()));

    assertThat(slack.awaitHome(dara, view -> true).visible()).isEqualTo("Hi & ho");
    assertThat(slack.awaitPrompts(dara).prompts()).extracting("message").containsExactly("Who?");
    assertThat(dara.room().status()).isEmpty();
    assertThat(dara.room().statuses()).containsExactly("Searching");
  }

  @Test
  void unfurlsOnlyWhatWasShared() throws Exception {
    Note note = dara.in(room).shares("See http://127.0.0.1:8/a/1 please");
    String call =
        "{'channel':'C1','ts':'%s','unfurls':{'%s':{'blocks':[{'type':'section','text':{'type':'plain_text','text':'Excerpt'}}]}}}";

    JsonNode other = bot.call("chat.unfurl", call.formatted(note.ts(), "http://127.0.0.1:8/a/2"));
    bot.call("chat.unfurl", call.formatted(note.ts(), "http://127.0.0.1:8/a/1"));

    assertThat(other.path("error").asText()).isEqualTo("cannot_unfurl_url");
    assertThat(slack.awaitUnfurl(note).visible()).isEqualTo("Excerpt");
  }

  @Test
  void keepsAJournalOfCalls() throws Exception {
    post("Hello");
    bot.call("chat.postMessage", "{'channel':'C1'}");

    assertThat(slack.calls("chat.postMessage"))
        .extracting(Call::team, Call::channel, Call::error)
        .containsExactly(tuple("T1", "C1", ""), tuple("T1", "C1", "no_text"));
  }

  private String post(String text) throws Exception {
    return bot.call("chat.postMessage", "{'channel':'C1','text':'%s'}".formatted(text))
        .path("ts")
        .asText();
  }
}
