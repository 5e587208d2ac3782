package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.chat.ConversationId;

/** What raw commands, messages and shortcuts want of us, after Bolt's own parser. */
class QuestionTranslationTest {
  private final RawIntake slack = new RawIntake();

  @Test
  void readsACommandAsItsWriterSawIt() throws Exception {
    JsonObject command =
        RawPayloads.command("who &amp; when &lt;3&gt; <@U8|sok> in <#C2|news> <!here|here>?");

    SlackUpdate.Asked asked = slack.asked(command);

    assertThat(asked.text()).isEqualTo("who & when <3> sok in news here?");
    assertThat(asked.place())
        .isEqualTo(new Place("T1", "C1", "", "U7", false, RawPayloads.RESPONSE));
    assertThat(asked.place().conversation()).isEqualTo(new ConversationId("slack", "T1/C1", ""));
    assertThat(asked.place().asker()).isEqualTo("T1/U7");
    assertThat(asked.at()).isEqualTo(RawIntake.NOW);
    assertThat(slack.arrivals.getLast().lane()).isEqualTo("T1/C1/U7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "<@U8>"})
  void takesACommandWithoutWordsForHelp(String text) throws Exception {
    assertThat(slack.asked(RawPayloads.command(text)).text()).isEqualTo("/help");
  }

  @Test
  void takesACommandWhoseTextIsMissingForHelp() throws Exception {
    JsonObject command = RawPayloads.command("");
    command.remove("text");

    assertThat(slack.asked(command).text()).isEqualTo("/help");
  }

  @Test
  void remembersACommandInADirectConversationWithTheOtherQuestionsThere() throws Exception {
    JsonObject command = RawPayloads.command("who came?");
    command.addProperty("channel_id", "D7");
    command.addProperty("channel_name", "directmessage");

    Place place = slack.asked(command).place();

    assertThat(place.conversation()).isEqualTo(new ConversationId("slack", "T1/@U7", ""));
    assertThat(place.isPrivate()).isTrue();
  }

  @Test
  void readsADirectMessageAndAnswersInItsThread() throws Exception {
    SlackUpdate.Asked asked = slack.asked(RawPayloads.direct("latest &lt;3"));

    assertThat(asked.text()).isEqualTo("latest <3");
    assertThat(asked.place()).isEqualTo(new Place("T1", "D7", RawPayloads.TS, "U7", true, ""));
    assertThat(asked.at()).isEqualTo(Instant.parse("2024-08-01T00:00:00Z"));
    assertThat(asked.id()).isEqualTo("slack:message:T1:D7:" + RawPayloads.TS);
  }

  @Test
  void answersADirectMessageOfAThreadInThatThread() throws Exception {
    JsonObject message = RawPayloads.direct("and then?");
    RawPayloads.with(message, "thread_ts", "1722470300.000100");

    Place place = slack.asked(message).place();

    assertThat(place.thread()).isEqualTo("1722470300.000100");
    assertThat(place.conversation()).isEqualTo(new ConversationId("slack", "T1/@U7", ""));
  }

  @Test
  void leavesOutOurNameWhereverItStands() throws Exception {
    String text = "who <@U0BOT> came, <@U8|sok>?";

    assertThat(slack.asked(RawPayloads.direct(text)).text().replaceAll(" +", " "))
        .isEqualTo("who came, sok?");
    assertThat(slack.asked(RawPayloads.mention(text)).text().replaceAll(" +", " "))
        .isEqualTo("who came, sok?");
  }

  @Test
  void leavesOutTheFirstNameOfAMentionIfOursIsNotKnown() throws Exception {
    JsonObject mention = RawPayloads.mention("<@U0BOT> who is <@U8|sok>?");
    mention.remove("authorizations");

    assertThat(slack.asked(mention).text()).isEqualTo("who is sok?");
  }

  @Test
  void wantsNothingOfOtherProgramsAndOfWhatWasChanged() throws Exception {
    JsonObject bots = RawPayloads.with(RawPayloads.direct("hi"), "bot_id", "B1");
    JsonObject botsSubtype = RawPayloads.with(RawPayloads.direct("hi"), "subtype", "bot_message");
    JsonObject joined = RawPayloads.with(RawPayloads.direct("hi"), "subtype", "channel_join");
    JsonObject botsMention = RawPayloads.with(RawPayloads.mention("hi"), "bot_id", "B1");
    JsonObject inChannel = RawPayloads.with(RawPayloads.direct("hi"), "channel_type", "channel");

    for (JsonObject payload :
        List.of(bots, botsSubtype, joined, botsMention, inChannel, RawPayloads.edited())) {
      assertThat(slack.read(payload)).as(payload.toString()).isEmpty();
    }
    assertThat(slack.waiting).isEmpty();
  }

  @Test
  void answersAMentionInTheThreadThatItBeginsOrStandsIn() throws Exception {
    Place top = slack.asked(RawPayloads.mention("<@U0BOT> who?")).place();
    JsonObject deep = RawPayloads.mention("<@U0BOT> and who else?");
    RawPayloads.with(deep, "thread_ts", "1722470300.000100");
    Place inThread = slack.asked(deep).place();

    assertThat(top.conversation()).isEqualTo(new ConversationId("slack", "T1/C1", RawPayloads.TS));
    assertThat(inThread.conversation())
        .isEqualTo(new ConversationId("slack", "T1/C1", "1722470300.000100"));
    assertThat(inThread.line()).isEqualTo("T1/C1");
  }

  @Test
  void takesAMentionWithoutWordsForAMessageWithoutWords() throws Exception {
    assertThat(slack.asked(RawPayloads.mention("<@U0BOT>")).text()).isEmpty();
  }

  @Test
  void checksTheBeginningOfALongMessage() throws Exception {
    String text = "word 😀 ".repeat(400);

    SlackUpdate.Asked asked = slack.asked(RawPayloads.shortcut(text));

    assertThat(asked.text()).hasSizeBetween(990, 1000);
    assertThat(text).startsWith(asked.text() + " ");
    assertThat(asked.place().responseUrl()).isEqualTo(RawPayloads.RESPONSE);
    assertThat(asked.place().thread()).isEmpty();
  }

  @Test
  void checksTheBeginningOfALongMessageWithoutBlanksAndSplitsNoCharacter() throws Exception {
    String text = "x" + "😀".repeat(600);

    String words = slack.asked(RawPayloads.shortcut(text)).text();

    assertThat(words).isEqualTo("x" + "😀".repeat(499));
  }

  @Test
  void checksAnotherProgramsMessageIfSomebodyChoosesIt() throws Exception {
    JsonObject shortcut = RawPayloads.shortcut("The bridge opened in May.");
    JsonObject message = shortcut.getAsJsonObject("message");
    message.remove("user");
    message.addProperty("bot_id", "B1");
    message.addProperty("subtype", "bot_message");

    assertThat(slack.asked(shortcut).text()).isEqualTo("The bridge opened in May.");
  }

  @Test
  void readsNoMessageWithoutAProperTime() throws Exception {
    for (String ts : List.of("", "1722470400", "x.1", "1e9.1", "-1.0", "9".repeat(40) + ".1")) {
      assertThat(slack.read(RawPayloads.with(RawPayloads.direct("who?"), "ts", ts))).isEmpty();
    }
  }
}
