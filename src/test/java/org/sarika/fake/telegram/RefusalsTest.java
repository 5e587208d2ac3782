package org.sarika.fake.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.SteppingClock;

/** Each call that Telegram refuses, and the words it has for it. */
class RefusalsTest {
  private final FakeTelegram telegram = FakeTelegram.start();
  private final BotClient bot = new BotClient(telegram);
  private Note note = new Note(0, 0, 0, 0, 0, "");

  @BeforeEach
  void somebodyWrites() {
    note = telegram.user(7).says("Hello");
  }

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "sendMessage | {'text':'a'} | 400 | Bad Request: chat_id is empty",
        "sendMessage | {'chat_id':99,'text':'a'} | 400 | Bad Request: chat not found",
        "sendMessage | {'chat_id':7} | 400 | Bad Request: message text is empty",
        "sendMessage | {'chat_id':7,'text':'<b> </b>','parse_mode':'HTML'} | 400 | Bad Request: text must be non-empty",
        "sendMessage | {'chat_id':7,'text':'<b>a','parse_mode':'HTML'} | 400 | Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        "sendMessage | {'chat_id':7,'text':'a','reply_parameters':{'message_id':99}} | 400 | Bad Request: message to be replied not found",
        "sendMessage | {'chat_id':7,'text':'a','reply_parameters':{'message_id':1,'quote':'nope'}} | 400 | Bad Request: QUOTE_TEXT_INVALID",
        "sendMessage | {'chat_id':7,'text':'a','message_thread_id':5} | 400 | Bad Request: message thread not found",
        "sendMessage | {'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'x'}]]}} | 400 | Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        "sendRichMessage | {'chat_id':7,'rich_message':{'html':'<script>a</script>'}} | 400 | Bad Request: can't parse entities: Unsupported start tag \"script\"",
        "editMessageText | {'chat_id':7,'message_id':99,'text':'a'} | 400 | Bad Request: message to edit not found",
        "editMessageText | {'chat_id':7,'message_id':1,'text':'a'} | 400 | Bad Request: message can't be edited",
        "deleteMessage | {'chat_id':7,'message_id':99} | 400 | Bad Request: message to delete not found",
        "sendChatAction | {'chat_id':7,'action':'thinking'} | 400 | Bad Request: wrong parameter action in request",
        "setMessageReaction | {'chat_id':7,'message_id':99} | 400 | Bad Request: message to react not found",
        "setMessageReaction | {'chat_id':7,'message_id':1,'reaction':[{'type':'emoji','emoji':'x'}]} | 400 | Bad Request: REACTION_INVALID",
        "answerCallbackQuery | {'callback_query_id':'1'} | 400 | Bad Request: query is too old and response timeout expired or query ID is invalid",
        "answerInlineQuery | {'inline_query_id':'1','results':[]} | 400 | Bad Request: query is too old and response timeout expired or query ID is invalid",
        "setMyCommands | {'commands':[{'command':'Ask','description':'x'}]} | 400 | Bad Request: BOT_COMMAND_INVALID",
        "setWebhook | {'url':'http://example.org/'} | 400 | Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
        "setWebhook | {'url':'https://example.org/','secret_token':'a b'} | 400 | Bad Request: secret token contains unallowed characters",
        "sendPigeon | {} | 404 | Not Found: method not found",
      })
  void saysWhatTelegramSays(String method, String body, int code, String description)
      throws Exception {
    JsonNode answer = bot.call(method, body);

    assertThat(answer.path("ok").asBoolean()).isFalse();
    assertThat(answer.path("error_code").asInt()).isEqualTo(code);
    assertThat(answer.path("description").asText()).isEqualTo(description);
  }

  @Test
  void anotherTokenIsUnauthorized() throws Exception {
    try (BotClient stranger = new BotClient(telegram, "1:no")) {
      assertThat(stranger.call("getMe", "{}").path("description").asText())
          .isEqualTo("Unauthorized");
    }
  }

  @Test
  void countsWhatIsShownAndNotTheMarkup() throws Exception {
    String fits = "<b>" + "a".repeat(4096) + "</b>";
    String html = "{'chat_id':7,'parse_mode':'HTML','text':'%s'}";

    assertThat(ok(bot.call("sendMessage", html.formatted(fits)))).isTrue();
    assertThat(why(bot.call("sendMessage", html.formatted(fits + "a"))))
        .isEqualTo("Bad Request: message is too long");
    assertThat(why(bot.call("sendMessage", html.formatted("🌉".repeat(2049)))))
        .isEqualTo("Bad Request: message is too long");
  }

  @Test
  void takesSixtyFourBytesBehindAButtonAndNoMore() throws Exception {
    assertThat(ok(bot.call("sendMessage", withData("ក".repeat(21) + "a")))).isTrue();
    assertThat(why(bot.call("sendMessage", withData("ក".repeat(21) + "ab"))))
        .isEqualTo("Bad Request: BUTTON_DATA_INVALID");
  }

  private static String withData(String data) {
    return "{'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'x','callback_data':'%s'}]]}}"
        .formatted(data);
  }

  @Test
  void repliesToWhatIsGoneIfItIsAllowed() throws Exception {
    JsonNode answer =
        bot.call(
            "sendMessage",
            "{'chat_id':7,'text':'a','reply_parameters':{'message_id':99,'allow_sending_without_reply':true}}");

    assertThat(answer.path("result").has("reply_to_message")).isFalse();
    assertThat(ok(answer)).isTrue();
  }

  @Test
  void refusesAnEditThatChangesNothing() throws Exception {
    bot.call("sendMessage", "{'chat_id':7,'text':'a'}");
    String edit = "{'chat_id':7,'message_id':2,'parse_mode':'HTML','text':'%s'}";

    assertThat(why(bot.call("editMessageText", edit.formatted("a"))))
        .startsWith("Bad Request: message is not modified");
    assertThat(ok(bot.call("editMessageText", edit.formatted("<b>a</b>")))).isTrue();
  }

  @Test
  void takesOneAnswerToAPress() throws Exception {
    bot.call("sendMessage", withData("c:1:1"));
    Press press = telegram.user(7).taps(telegram.awaitNext(note), "x");
    String answer = "{'callback_query_id':'%s','text':'done'}".formatted(press.query());

    assertThat(ok(bot.call("answerCallbackQuery", answer))).isTrue();
    assertThat(why(bot.call("answerCallbackQuery", answer))).contains("query is too old");
    assertThat(telegram.awaitNotice(press).text()).isEqualTo("done");
  }

  @Test
  void refusesALateAnswerToAPress() throws Exception {
    SteppingClock clock = new SteppingClock(Instant.parse("2026-11-01T00:00:00Z"));
    try (FakeTelegram slow = FakeTelegram.start(clock);
        BotClient slowBot = new BotClient(slow)) {
      Press query = slow.user(7).inline("bridge");
      clock.step(Duration.ofSeconds(16));

      assertThat(
              why(
                  slowBot.call(
                      "answerInlineQuery",
                      "{'inline_query_id':'%s','results':[]}".formatted(query.query()))))
          .contains("query is too old");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "51 | true | RESULTS_TOO_MUCH",
        "2 | false | RESULT_ID_DUPLICATE",
      })
  void refusesTooManyOrEqualInlineResults(int count, boolean differ, String why) throws Exception {
    Press query = telegram.user(7).inline("bridge");
    StringBuilder results = new StringBuilder();
    for (int i = 0; i < count; i++) {
      results
          .append(i == 0 ? "" : ",")
          .append(
              "{'type':'article','id':'%d','title':'t','input_message_content':{'message_text':'x'}}"
                  .formatted(differ ? i : 0));
    }

    JsonNode answer =
        bot.call(
            "answerInlineQuery",
            "{'inline_query_id':'%s','results':[%s]}".formatted(query.query(), results));

    assertThat(why(answer)).isEqualTo("Bad Request: " + why);
  }

  @Test
  void writesToNobodyWhoDidNotStartItOrLeft() throws Exception {
    telegram.user(8);
    telegram.user(7).blocks();
    Room group = telegram.group(-5, "Readers");
    group.kicks(telegram.user(7));

    assertThat(why(bot.call("sendMessage", "{'chat_id':8,'text':'a'}")))
        .isEqualTo("Forbidden: bot can't initiate conversation with a user");
    assertThat(why(bot.call("sendMessage", "{'chat_id':7,'text':'a'}")))
        .isEqualTo("Forbidden: bot was blocked by the user");
    assertThat(why(bot.call("sendMessage", "{'chat_id':-5,'text':'a'}")))
        .isEqualTo("Forbidden: bot was kicked from the group chat");
  }

  @Test
  void tellsWhereAGroupWent() throws Exception {
    telegram.group(-5, "Readers").migrates(telegram.user(7), -1001234567890L);

    JsonNode answer = bot.call("sendMessage", "{'chat_id':-5,'text':'a'}");

    assertThat(why(answer)).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
    assertThat(answer.path("parameters").path("migrate_to_chat_id").asLong())
        .isEqualTo(-1001234567890L);
  }

  private static boolean ok(JsonNode answer) {
    return answer.path("ok").asBoolean();
  }

  private static String why(JsonNode answer) {
    return answer.path("description").asText();
  }
}
