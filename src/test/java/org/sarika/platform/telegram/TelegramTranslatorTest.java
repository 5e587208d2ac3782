package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarika.platform.telegram.RawUpdates.BOT;
import static org.sarika.platform.telegram.RawUpdates.inGroup;
import static org.sarika.platform.telegram.RawUpdates.inPrivate;
import static org.sarika.platform.telegram.RawUpdates.inTopic;
import static org.sarika.platform.telegram.RawUpdates.mentioned;
import static org.sarika.platform.telegram.RawUpdates.replying;
import static org.sarika.platform.telegram.RawUpdates.update;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.chat.Action;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curators;
import org.sarika.chat.Press;
import org.sarika.knowledge.Language;

class TelegramTranslatorTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final TelegramTranslator translator =
      new TelegramTranslator(
          BOT,
          (chat, message) -> message.equals("54") ? Optional.of("turn54") : Optional.empty(),
          Curators.NOBODY,
          () -> NOW);

  @Test
  void anyWordsInAPrivateChatAreAQuestion() {
    TelegramUpdate.Asked asked = asked(inPrivate("Who invited the navy?"));

    assertThat(asked.message().id()).isEqualTo("telegram:4242:900");
    assertThat(asked.message().conversation()).isEqualTo(new ConversationId("telegram", "7", ""));
    assertThat(asked.message().asker()).isEqualTo("7");
    assertThat(asked.message().text()).isEqualTo("Who invited the navy?");
    assertThat(asked.message().at()).isEqualTo(Instant.ofEpochSecond(1_790_000_000));
    assertThat(asked.target()).isEqualTo(new Target("7", OptionalInt.empty(), OptionalInt.of(55)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ask Who came?|/ask Who came?",
        "/ask@SarikaBot  Who came?|/ask Who came?",
        "/ASK@sarikabot Who came?|/ask Who came?",
        "/latest|/latest",
        "/search@SarikaBot ships from:2019|/search ships from:2019",
        "/ask|/ask",
        "/nonsense@SarikaBot|/nonsense"
      })
  void commandsAreForUsInAGroup(String text, String words) {
    assertThat(asked(inGroup(text)).message().text()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who came?",
        "/ask@OtherBot Who came?",
        "/weather",
        "/usr/bin is full",
        " ",
        "@SarikaBot hi"
      })
  void whatOthersSayToEachOtherIsNot(String text) {
    assertThat(translate(update("message", inGroup(text))))
        .isInstanceOf(TelegramUpdate.Ignored.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@SarikaBot who came?|who came?",
        "@sarikabot, who came?|who came?",
        "😀 hey @SarikaBot, who came?|😀 hey, who came?",
        "who came @SarikaBot|who came",
        "who @SarikaBot came @SarikaBot?|who came?",
        "តើ @SarikaBot នរណាមក?|តើ នរណាមក?",
        "@SarikaBot /latest|/latest",
        "@SarikaBot|/ask",
        "@SarikaBot ask @Sok|ask @Sok"
      })
  void ourNameInAGroupMakesItAQuestionWithoutTheName(String text, String words) {
    assertThat(asked(mentioned(inGroup(text))).message().text()).isEqualTo(words);
  }

  @Test
  void anothersNameIsNotOurs() {
    assertThat(translate(update("message", mentioned(inGroup("@SarikaBots who came?")))))
        .isInstanceOf(TelegramUpdate.Ignored.class);
  }

  @Test
  void aMentionWithoutAUserNameCounts() {
    ObjectNode message = inGroup("Sarika who came?");
    ObjectNode entity = message.putArray("entities").addObject();
    entity.put("type", "text_mention").put("offset", 0).put("length", 6);
    entity.set("user", RawUpdates.user(BOT.id()));

    assertThat(asked(message).message().text()).isEqualTo("who came?");
  }

  @Test
  void aReplyToUsIsAFollowUpToWhatItRepliesTo() {
    TelegramUpdate.Asked asked =
        asked(replying(inGroup("And in May?"), BOT.id(), "My articles say"));

    assertThat(asked.message().text()).isEqualTo("And in May?");
    assertThat(asked.message().about()).isEqualTo("turn54");
  }

  @Test
  void anEmptyAskTakesTheWordsOfTheMessageItRepliesTo() {
    assertThat(asked(replying(inGroup("/ask"), 8, "Who came, @SarikaBot?")).message().text())
        .isEqualTo("/ask Who came, @SarikaBot?");
    assertThat(asked(replying(inGroup("/ask"), 8, "/forget")).message().text())
        .as("another's command is a question at most")
        .isEqualTo("/ask /forget");
    assertThat(asked(replying(inGroup("/ask"), BOT.id(), "My articles say")).message().text())
        .isEqualTo("/ask");
    ObjectNode quoting = replying(inGroup("/ask"), 8, "It rained. Who came?");
    quoting.putObject("quote").put("text", "Who came?").put("position", 11);
    assertThat(asked(quoting).message().text()).isEqualTo("/ask Who came?");
  }

  @Test
  void wordsBelowAPictureCount() {
    ObjectNode message = inGroup("");
    message.remove("text");
    message.put("caption", "@SarikaBot who is this?");
    message
        .putArray("caption_entities")
        .addObject()
        .put("type", "mention")
        .put("offset", 0)
        .put("length", 10);

    assertThat(asked(message).message().text()).isEqualTo("who is this?");
  }

  @Test
  void aTopicIsAConversationAndAThreadOfRepliesIsNone() {
    TelegramUpdate.Asked topic = asked(inTopic("/latest"));
    TelegramUpdate.Asked thread = asked(inGroup("/latest").put("message_thread_id", 12));

    assertThat(topic.message().conversation().thread()).isEqualTo("12");
    assertThat(topic.target().thread()).hasValue(12);
    assertThat(thread.message().conversation().thread()).isEmpty();
    assertThat(thread.target().thread()).isEmpty();
  }

  @Test
  void theBeginningOfATopicIsNothingToReplyTo() {
    ObjectNode message = replying(inTopic("Who came?"), BOT.id(), "");
    message.withObject("/reply_to_message").putObject("forum_topic_created").put("name", "Ships");

    assertThat(translate(update("message", message))).isInstanceOf(TelegramUpdate.Ignored.class);
  }

  @Test
  void aChatThatWritesIsTheAsker() {
    ObjectNode message = inGroup("/latest");
    message.set("from", RawUpdates.user(1087968824).put("is_bot", true));
    message.putObject("sender_chat").put("id", -1001234567890L).put("type", "supergroup");

    assertThat(asked(message).message().asker()).isEqualTo("-1001234567890");
  }

  static Stream<Consumer<ObjectNode>> spoiling() {
    return Stream.of(
        message -> message.withObject("/from").put("is_bot", true),
        message -> message.putObject("via_bot").put("id", BOT.id()),
        message -> message.put("is_automatic_forward", true),
        message -> message.remove("from"),
        message -> message.remove("text"),
        message -> message.put("text", " \n"),
        message -> message.put("text", 5),
        message -> message.put("date", -1),
        message -> message.put("date", Long.MAX_VALUE),
        message -> message.put("date", "today"),
        message -> message.put("message_id", 1L << 40),
        message -> message.withObject("/chat").put("id", "7"));
  }

  @ParameterizedTest
  @MethodSource("spoiling")
  void machinesAndWhatCannotBeReadAreIgnored(Consumer<ObjectNode> spoil) {
    ObjectNode message = inPrivate("Who came?");
    spoil.accept(message);

    assertThat(translate(update("message", message))).isInstanceOf(TelegramUpdate.Ignored.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"edited_message", "channel_post", "message_reaction", "chat_background_set"})
  void otherKindsAreIgnored(String kind) {
    assertThat(translate(update(kind, inPrivate("Who came?"))))
        .isInstanceOf(TelegramUpdate.Ignored.class);
  }

  @Test
  void aDateAfter2038IsADate() {
    assertThat(asked(inPrivate("Who came?").put("date", 2_200_000_000L)).message().at())
        .isEqualTo(Instant.ofEpochSecond(2_200_000_000L));
  }

  @Test
  void aPressIsKnownByItsData() {
    TelegramUpdate update = translate(update("callback_query", RawUpdates.tap("c:k3x9q2:2")));

    Press press =
        new Press(
            "telegram:4242:900",
            new ConversationId("telegram", "-1001234567890", "12"),
            "7",
            Action.CONTEXT,
            "k3x9q2",
            2,
            false,
            NOW,
            Language.KHMER);
    Target target = new Target("-1001234567890", OptionalInt.of(12), OptionalInt.of(60));
    assertThat(update).isEqualTo(new TelegramUpdate.Tapped(press, "88001", target, 60));
  }

  @Test
  void aPressOnWhatIsNotOursIsAcknowledgedAllTheSame() {
    ObjectNode elsewhere = RawUpdates.tap("c:k3x9q2:2");
    elsewhere.remove("message");

    assertThat(translate(update("callback_query", RawUpdates.tap("buy"))))
        .isEqualTo(new TelegramUpdate.UnknownTap("88001", Language.KHMER));
    assertThat(translate(update("callback_query", elsewhere)))
        .isEqualTo(new TelegramUpdate.UnknownTap("88001", Language.KHMER));
  }

  @Test
  void inlineQueriesBringTheirWords() {
    assertThat(translate(update("inline_query", RawUpdates.inline(" who came "))))
        .isEqualTo(new TelegramUpdate.Inline("99001", "7", "who came", "", Language.KHMER));
  }

  @ParameterizedTest
  @CsvSource({
    "member, true",
    "administrator, true",
    "left, false",
    "kicked, false",
    "restricted, false"
  })
  void membershipIsTold(String status, boolean present) {
    assertThat(translate(update("my_chat_member", RawUpdates.member(status))))
        .isEqualTo(new TelegramUpdate.Membership("-55", present));
  }

  @Test
  void aGroupThatMovedIsToldFromEitherSide() {
    ObjectNode old = inGroup("").put("migrate_to_chat_id", -1009L);
    ObjectNode young = inGroup("").put("migrate_from_chat_id", -9L);

    assertThat(translate(update("message", old)))
        .isEqualTo(new TelegramUpdate.Migrated("-1001234567890", "-1009"));
    assertThat(translate(update("message", young)))
        .isEqualTo(new TelegramUpdate.Migrated("-9", "-1001234567890"));
  }

  @Test
  void aChatIsALane() {
    assertThat(TelegramTranslator.lane(update("message", inGroup("x"))))
        .isEqualTo("-1001234567890");
    assertThat(TelegramTranslator.lane(update("callback_query", RawUpdates.tap("x"))))
        .isEqualTo("-1001234567890");
    assertThat(TelegramTranslator.lane(update("my_chat_member", RawUpdates.member("left"))))
        .isEqualTo("-55");
    assertThat(TelegramTranslator.lane(update("inline_query", RawUpdates.inline("x"))))
        .isEqualTo("from 7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "5",
        "{",
        "{}",
        "{\"update_id\":\"1\"}",
        "{\"update_id\":1e400}"
      })
  void whatIsNoUpdateIsIgnored(String raw) {
    assertThat(translator.translate(raw)).isInstanceOf(TelegramUpdate.Ignored.class);
  }

  private TelegramUpdate.Asked asked(ObjectNode message) {
    TelegramUpdate update = translate(update("message", message));
    assertThat(update).isInstanceOf(TelegramUpdate.Asked.class);
    return (TelegramUpdate.Asked) update;
  }

  private TelegramUpdate translate(ObjectNode update) {
    return translator.translate(update.toString());
  }
}
