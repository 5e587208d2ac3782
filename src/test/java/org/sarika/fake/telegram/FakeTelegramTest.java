package org.sarika.fake.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes well. */
class FakeTelegramTest {
  private final FakeTelegram telegram = FakeTelegram.start();
  private final BotClient bot = new BotClient(telegram);

  @AfterEach
  void stop() {
    bot.close();
    telegram.close();
  }

  @Test
  void showsAnAnswerWithWhatIsInIt() throws Exception {
    Note note = telegram.user(7).says("Who?");

    bot.call(
        "SENDMESSAGE",
        """
        {"chat_id":7,"text":"<b>Dara</b> did","parse_mode":"HTML",
         "reply_parameters":{"message_id":1},
         "reply_markup":{"inline_keyboard":[[{"text":"Sources","callback_data":"s:1:0"}]]}}\
        """);

    Shown answer = telegram.awaitReply(note);
    assertThat(answer.text()).isEqualTo("Dara did");
    assertThat(answer.pieces("bold")).containsExactly("Dara");
    assertThat(answer.labels()).containsExactly("Sources");
  }

  @Test
  void readsFormsAndMultipartBodies() throws Exception {
    Note note = telegram.user(7).says("Who?");

    bot.raw(
        "sendMessage",
        "application/x-www-form-urlencoded",
        "chat_id=7&text=a+%26+b&reply_parameters=%7B%22message_id%22%3A1%7D");
    bot.raw(
        "sendMessage",
        "multipart/form-data; boundary=XX",
        String.join(
            "\r\n",
            "--XX",
            "Content-Disposition: form-data; name=\"chat_id\"",
            "",
            "7",
            "--XX",
            "Content-Disposition: form-data; name=\"text\"",
            "",
            "c",
            "d",
            "--XX--"));

    assertThat(telegram.repliesTo(note)).extracting(Shown::text).containsExactly("a & b");
    assertThat(telegram.shown()).extracting(Shown::text).containsExactly("a & b", "c\r\nd");
  }

  @Test
  void editsAndDeletes() throws Exception {
    Note note = telegram.user(7).says("Who?");
    bot.call("sendMessage", "{'chat_id':7,'text':'Looking'}");
    bot.call("editMessageText", "{'chat_id':7,'message_id':2,'text':'Found'}");

    assertThat(telegram.awaitNext(note).text()).isEqualTo("Found");
    bot.call("deleteMessage", "{'chat_id':7,'message_id':2}");
    assertThat(telegram.shown()).isEmpty();
  }

  @Test
  void reactsAndTellsWhenWhatHappened() throws Exception {
    Note note = telegram.user(7).says("Who?");
    bot.call("getUpdates", "{}");
    bot.call(
        "setMessageReaction",
        "{'chat_id':7,'message_id':1,'reaction':[{'type':'emoji','emoji':'👀'}]}");
    bot.call("sendMessage", "{'chat_id':7,'text':'a','reply_parameters':{'message_id':1}}");

    Timing timing = telegram.timing(note).orElseThrow();

    assertThat(telegram.user(7).room().reactions(note)).containsExactly("👀");
    assertThat(timing.toSign()).isLessThanOrEqualTo(timing.toReply()).isPositive();
  }

  @Test
  void pressesAButtonByItsLabel() throws Exception {
    Note note = telegram.user(7).says("Who?");
    bot.call(
        "sendMessage",
        "{'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'👍 Helpful','callback_data':'u:1:0'}]]}}");
    telegram.user(9).taps(telegram.awaitNext(note), "Helpful");

    JsonNode query = bot.call("getUpdates", "{}").at("/result/1/callback_query");

    assertThat(query.path("data").asText()).isEqualTo("u:1:0");
    assertThat(query.at("/from/id").asLong()).isEqualTo(9);
    assertThat(query.at("/message/reply_markup/inline_keyboard")).hasSize(1);
  }

  @Test
  void keepsCommandsAndTextsByLanguage() throws Exception {
    bot.call(
        "setMyCommands",
        "{'language_code':'fr','commands':[{'command':'ask','description':'Poser'}]}");
    bot.call("setMyDescription", "{'description':'Excerpts'}");

    assertThat(telegram.commands("fr")).containsEntry("ask", "Poser");
    assertThat(telegram.commands("")).isEmpty();
    assertThat(telegram.profile("description", "")).isEqualTo("Excerpts");
    assertThat(bot.call("getMyCommands", "{'language_code':'fr'}").path("result")).hasSize(1);
  }

  @Test
  void readsTheTextOfARichMessage() throws Exception {
    telegram.user(7).says("Who?");

    bot.call(
        "sendRichMessage",
        """
        {"chat_id":7,"rich_message":{"html":
        "<h3>Who?</h3><blockquote expandable>a &lt; b<cite>Gazette</cite></blockquote><footer>x</footer>"}}\
        """);

    assertThat(telegram.shown().getFirst().text()).contains("Who?", "a < b");
  }
}
