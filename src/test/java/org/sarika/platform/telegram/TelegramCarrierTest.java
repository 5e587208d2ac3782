package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.delivery.Parcel;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Floods;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Shown;

class TelegramCarrierTest {
  private static final Duration QUICK = Duration.ofMillis(500);

  private FakeTelegram telegram = FakeTelegram.start();
  private BotApi api = client(QUICK);
  private TelegramCarrier carrier = new TelegramCarrier(api, new Typing(api));
  private Note question = telegram.user(7).says("who?");

  @BeforeEach
  void unlimited() {
    telegram.floods().mode(Floods.Mode.OFF);
  }

  @AfterEach
  void stop() {
    api.close();
    telegram.close();
  }

  @Test
  void bringsAMessageAndItsNumber() {
    Outcome outcome = carrier.carry(html("<b>Sok</b>", "Sok"));

    Shown shown = telegram.awaitReply(question);
    assertThat(outcome).isEqualTo(new Outcome.Arrived(Long.toString(shown.id())));
    assertThat(shown.text()).isEqualTo("Sok");
  }

  @Test
  void sendsTheWordsAloneWhenTheMarkupIsRefused() {
    Outcome outcome = carrier.carry(html("<b>Sok <i>built</b> it", "Sok built it"));

    assertThat(outcome).isInstanceOf(Outcome.Arrived.class);
    assertThat(telegram.awaitReply(question).text()).isEqualTo("Sok built it");
    assertThat(telegram.shown()).hasSize(1);
  }

  @Test
  void sendsALongTextWholeInSeveralMessages() {
    String words = "All of this has to arrive. ".repeat(300).strip();

    Outcome outcome = carrier.carry(html(words, words));

    assertThat(outcome).isInstanceOf(Outcome.Arrived.class);
    assertThat(telegram.shown()).hasSizeGreaterThan(1);
    assertThat(telegram.shown().stream().mapToInt(shown -> shown.text().length()).sum())
        .isGreaterThan(words.length() - telegram.shown().size() * 2);
  }

  @Test
  void doublesNothingWhenAPauseComesInTheMiddle() {
    String words = "All of this has to arrive. ".repeat(300).strip();
    Parcel parcel = html(words, words);
    // The refused whole, the first part, and then a pause.
    telegram.faults().next("sendMessage", 1, Fault.badRequest("message is too long"));
    carrier = new TelegramCarrier(api, new Typing(api));
    Thread.ofVirtual()
        .start(() -> {
          telegram.await("the first part", () -> telegram.shown().stream().findFirst());
          telegram.faults().next("sendMessage", 1, Fault.tooMany(3));
        });

    Outcome first = carrier.carry(parcel);
    Outcome second = carrier.carry(parcel);

    assertThat(first).isEqualTo(new Outcome.Later(Duration.ofSeconds(3), "too many messages"));
    assertThat(second).isInstanceOf(Outcome.Arrived.class);
    assertThat(telegram.shown().stream().map(Shown::text).distinct().count())
        .isEqualTo(telegram.shown().size());
  }

  @Test
  void waitsAsLongAsTelegramAsks() {
    telegram.faults().next("sendMessage", 1, Fault.tooMany(17));

    assertThat(carrier.carry(html("a", "a")))
        .isEqualTo(new Outcome.Later(Duration.ofSeconds(17), "too many messages"));
    assertThat(telegram.shown()).isEmpty();
  }

  @Test
  void comesAgainAfterFaultsOfTheNetwork() {
    telegram.faults().next("sendMessage", 1, Fault.internal());
    telegram.faults().next("sendMessage", 1, Fault.badGateway());
    telegram.faults().next("sendMessage", 1, new Fault.Drop(false));
    telegram.faults().next("sendMessage", 1, new Fault.Hang(Duration.ofSeconds(3)));

    for (int i = 0; i < 4; i++) {
      assertThat(carrier.carry(html("a", "a"))).isInstanceOf(Outcome.Later.class);
    }
    assertThat(carrier.carry(html("a", "a"))).isInstanceOf(Outcome.Arrived.class);
    assertThat(telegram.shown()).hasSize(1);
  }

  /** Telegram had said that it was done: the number is lost, but nothing is said twice. */
  @Test
  void doesNotSendAgainWhatWasAccepted() {
    telegram.faults().next("sendMessage", 1, new Fault.Half());

    assertThat(carrier.carry(html("a", "a"))).isEqualTo(new Outcome.Arrived(""));
    assertThat(telegram.shown()).hasSize(1);
  }

  /** The library reads a date in milliseconds as a fault, although the message was sent. */
  @Test
  void takesAnAnswerThatTheLibraryCannotReadForWhatItIs() {
    try (ScriptedApi server =
        new ScriptedApi(
            call -> ScriptedApi.Answer.ok("{\"message_id\":5,\"date\":1790000000000}"))) {
      BotApi other = server.client();
      Outcome outcome = new TelegramCarrier(other, new Typing(other)).carry(html("a", "a"));
      other.close();

      assertThat(outcome).isEqualTo(new Outcome.Arrived("5"));
      assertThat(server.calls("sendMessage")).hasSize(1);
    }
  }

  @Test
  void sendsWithoutTheReplyWhenWhatItAnswersIsGone() {
    ObjectNode params = params("still said");
    params.putObject("reply_parameters").put("message_id", 999);

    Outcome outcome = carrier.carry(parcel(params, "still said"));

    assertThat(outcome).isInstanceOf(Outcome.Arrived.class);
    assertThat(telegram.shown()).extracting(Shown::text).containsExactly("still said");
  }

  @Test
  void sendsOutsideATopicThatIsGone() {
    ObjectNode params = params("still said").put("message_thread_id", 77);
    params.putObject("reply_parameters").put("message_id", 999);
    telegram.faults().next("sendMessage", 1, Fault.badRequest("message thread not found"));
    telegram.faults().next("sendMessage", 1, Fault.badRequest("message thread not found"));

    Outcome outcome = carrier.carry(parcel(params, "still said"));

    assertThat(outcome).isInstanceOf(Outcome.Arrived.class);
    assertThat(telegram.shown()).extracting(Shown::text).containsExactly("still said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chat not found",
        "not enough rights to send text messages to the chat",
        "TOPIC_CLOSED",
        "CHAT_WRITE_FORBIDDEN"
      })
  void givesUpOnAChatThatIsClosedToUs(String why) {
    telegram.faults().next("sendMessage", 1, Fault.badRequest(why));

    assertThat(carrier.carry(html("a", "a")))
        .isEqualTo(new Outcome.Refused("the chat is closed to us"));
  }

  @Test
  void givesUpOnAnAskerWhoBlockedUs() {
    telegram.user(7).blocks();

    assertThat(carrier.carry(html("a", "a")))
        .isEqualTo(new Outcome.Refused("the chat is closed to us"));
  }

  @Test
  void saysWhereAChatHasGone() {
    try (ScriptedApi server =
        new ScriptedApi(call ->
            new ScriptedApi.Answer(
                400,
                "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was"
                    + " upgraded to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":-1001}}"))) {
      BotApi other = server.client();
      Outcome outcome = new TelegramCarrier(other, new Typing(other)).carry(html("a", "a"));
      other.close();

      assertThat(outcome).isEqualTo(new Outcome.Moved("-1001"));
    }
  }

  @Test
  void writesToTheNewIdOfAChatThatMoved() {
    try (ScriptedApi server =
        new ScriptedApi(call -> ScriptedApi.Answer.ok("{\"message_id\":5}"))) {
      BotApi other = server.client();
      ObjectNode params = params("a");
      params.putObject("reply_parameters").put("message_id", 3);
      Parcel written = parcel(params, "a");

      new TelegramCarrier(other, new Typing(other))
          .carry(new Parcel("-1001", written.body(), written.turn()));
      other.close();

      assertThat(server.calls("sendMessage").getFirst().params().path("chat_id").asLong())
          .isEqualTo(-1001);
      assertThat(server.calls("sendMessage").getFirst().params().has("reply_parameters")).isFalse();
    }
  }

  @Test
  void takesTheSameButtonsAgainForDone() {
    telegram
        .faults()
        .next("editMessageReplyMarkup", 1, Fault.badRequest("message is not modified"));
    ObjectNode params =
        JsonNodeFactory.instance.objectNode().put("chat_id", 7).put("message_id", 1);

    Outcome outcome =
        carrier.carry(
            new Parcel("7", new Outgoing("editMessageReplyMarkup", params, "").encode(), ""));

    assertThat(outcome).isEqualTo(new Outcome.Arrived(""));
  }

  @Test
  void keepsRepliesWhileTheTokenIsNotAccepted() {
    telegram.faults().next("sendMessage", 1, Fault.unauthorized());

    assertThat(carrier.carry(html("a", "a"))).isInstanceOf(Outcome.Later.class);
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(carrier.carry(new Parcel("7", "of another version", "")))
        .isInstanceOf(Outcome.Refused.class);
  }

  private BotApi client(Duration read) {
    return new BotApi(BotAddress.of(telegram.url()), telegram.token(), read);
  }

  private Parcel html(String html, String plain) {
    ObjectNode params = params(html).put("parse_mode", "HTML");
    params.putObject("reply_parameters").put("message_id", question.id());
    return parcel(params, plain);
  }

  private static ObjectNode params(String text) {
    return JsonNodeFactory.instance.objectNode().put("chat_id", 7).put("text", text);
  }

  private static Parcel parcel(ObjectNode params, String plain) {
    return new Parcel("7", new Outgoing("sendMessage", params, plain).encode(), "t1");
  }
}
