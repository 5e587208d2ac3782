package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Question;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;

class ChatServiceTest {
  private static final ConversationId ROOM = new ConversationId("test", "room", "");
  private static final ConversationId TOPIC = new ConversationId("test", "room", "7");

  private final FakeAnswerService answers = new FakeAnswerService();
  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private final InMemoryConversationStore conversations = new InMemoryConversationStore(clock);
  private final Dialogue dialogue =
      new Dialogue(answers, new NamedFollowUpResolver(() -> Samples.NAMES, id -> Optional.empty()));
  private final ChatService chat =
      Chats.chat(dialogue, conversations, new InMemoryArticleStore(), List::of, clock);
  private int messages;

  @Test
  void answersAndRemembersUnderTheMessagesId() {
    Reply reply = say("Who confirmed it?");

    assertThat(reply)
        .isInstanceOfSatisfying(
            StoreReply.AnswerReply.class,
            answer -> {
              assertThat(answer.turn()).isEqualTo(conversations.idFor("m1"));
              assertThat(answer.restated()).isFalse();
            });
    assertThat(conversations.turns(ROOM))
        .extracting(Turn::text)
        .containsExactly("Who confirmed it?");
    assertThat(answers.asked().getFirst().asOf()).isEqualTo(Samples.TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "/ask Who is it?",
    "/ASK   Who is it?",
    "/ask@SarikaBot Who is it?",
    "'/ask\nWho is it?'",
    "' /ask Who is it? '"
  })
  void answersAQuestionBehindAsk(String text) {
    say(text);

    assertThat(answers.asked()).extracting(Question::text).containsExactly("Who is it?");
  }

  @Test
  void understandsAFollowUpAcrossASmallTalk() {
    say("What did Emily Zeeberg say?");
    say("hello");
    say("and what did she ask for?");

    Question last = answers.asked().getLast();
    assertThat(last.text()).isEqualTo("and what did she ask for?");
    assertThat(last.standalone()).isEqualTo("What did Emily Zeeberg ask for?");
  }

  @Test
  void asksAFollowUpLikeTheQuestionThatItStandsFor() {
    say("What did Emily Zeeberg say?");
    say("and what did she ask for?");
    Question followUp = answers.asked().getLast();

    say("What did Emily Zeeberg ask for?");

    Question asked = answers.asked().getLast();
    assertThat(followUp.standalone()).isEqualTo(asked.standalone());
    assertThat(followUp.filters()).isEqualTo(asked.filters());
    assertThat(followUp.asOf()).isEqualTo(asked.asOf());
  }

  @Test
  void keepsEveryAskersFollowUpsApart() {
    say(ROOM, "dara", "What did Emily Zeeberg say?", "");
    say(ROOM, "sok", "and what did she ask for?", "");

    assertThat(lastAsked()).isEqualTo("and what did she ask for?");
  }

  @Test
  void keepsEveryTopicsFollowUpsApart() {
    say(ROOM, "dara", "What did Emily Zeeberg say?", "");
    say(TOPIC, "dara", "and what did she ask for?", "");

    assertThat(lastAsked()).isEqualTo("and what did she ask for?");
  }

  @Test
  void understandsAReplyToAnothersAnswer() {
    say(ROOM, "dara", "What did Emily Zeeberg say?", "");
    say(ROOM, "sok", "Who is Carl Thayer?", "");
    say(ROOM, "sok", "and what did she ask for?", conversations.idFor("m1"));

    assertThat(lastAsked()).isEqualTo("What did Emily Zeeberg ask for?");
  }

  @Test
  void understandsAReplyToAnOlderAnswerOfOnesOwn() {
    say("What did Emily Zeeberg say?");
    say("Who is Carl Thayer?");
    say(ROOM, "asker", "What did that lead to, and why?", "");
    say(ROOM, "asker", "and what did she ask for?", conversations.idFor("m1"));

    assertThat(lastAsked()).isEqualTo("What did Emily Zeeberg ask for?");
  }

  @Test
  void doesNotLetAReplyReachAnotherConversation() {
    say(ROOM, "dara", "What did Emily Zeeberg say?", "");
    say(TOPIC, "sok", "and what did she ask for?", conversations.idFor("m1"));

    assertThat(lastAsked()).isEqualTo("and what did she ask for?");
  }

  @Test
  void forgetsTheAskerAndSaysWhatThatWas() {
    say("What did Emily Zeeberg say?");
    conversations.rate(conversations.idFor("m1"), ROOM, "asker", Rating.HELPFUL);

    Reply reply = say("/forget everything");
    say("and what did she ask for?");

    assertThat(reply).isEqualTo(new OwnReply.ForgottenReply(ROOM, new Erased(1, 1)));
    assertThat(lastAsked()).isEqualTo("and what did she ask for?");
  }

  @ParameterizedTest
  @CsvSource({
    "/help,HELP",
    "/HELP,HELP",
    "/help@SarikaBot,HELP",
    "/sources,NO_SOURCES",
    "/sources nowhere,NO_SUCH_ANSWER",
    "/ask,NO_WORDS",
    "/search,NO_TERMS",
    "/search from:2019,NO_TERMS",
    "/search ?!,NO_TERMS",
    "/Timeline@SarikaBot,NO_TOPIC",
    "/dance,UNKNOWN_COMMAND",
    "/dance with me,UNKNOWN_COMMAND",
    "/dance@SarikaBot with whom?,UNKNOWN_COMMAND",
  })
  void obeysCommands(String text, Notice notice) {
    assertThat(say(text)).isEqualTo(new OwnReply.NoticeReply(ROOM, notice));
    assertThat(answers.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/r/cambodia is what?", "/etc holds what?", "what is /help?"})
  void answersAQuestionWithASlash(String text) {
    assertThat(say(text)).isInstanceOf(StoreReply.AnswerReply.class);
  }

  @Test
  void answersTheLastOfSeveralTurns() {
    Answer answer = dialogue.answerLast(List.of("Who is Hun Manet?", "why?"), Samples.TODAY);

    assertThat(answer.question().standalone()).isEqualTo("Who is Hun Manet, and why?");
  }

  @Test
  void understandsNoFollowUpAfterTwoHours() {
    say("What did Emily Zeeberg say?");
    clock.step(Duration.ofMinutes(121));
    say("and what did she ask for?");

    assertThat(lastAsked()).isEqualTo("and what did she ask for?");
  }

  private String lastAsked() {
    return answers.asked().getLast().standalone();
  }

  private Reply say(String text) {
    return say(ROOM, "asker", text, "");
  }

  private Reply say(ConversationId conversation, String asker, String text, String about) {
    String id = "m" + ++messages;
    return chat.reply(new IncomingMessage(id, conversation, asker, text, about, clock.instant()));
  }
}
