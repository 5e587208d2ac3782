package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Question;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.Samples;

class ChatServiceTest {
  private final FakeAnswerService answers = new FakeAnswerService();
  private final Clock clock = Clock.fixed(Samples.NOW, ZoneId.of("Asia/Phnom_Penh"));
  private final InMemoryConversationStore conversations = new InMemoryConversationStore(clock);
  private final ChatService chat =
      Chats.chat(
          answers,
          new NamedFollowUpResolver(() -> Samples.NAMES, id -> Optional.empty()),
          conversations,
          clock);

  @Test
  void answers() {
    Reply reply = say("Who confirmed it?");

    assertThat(reply).isInstanceOf(Reply.AnswerReply.class);
    assertThat(answers.asked().getFirst().asOf()).isEqualTo(Samples.TODAY);
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
  void showsTheSourcesOfTheLastAnswerThatHadAny() {
    say("Who confirmed it?");
    say("What hotel did they take?");

    Reply reply = say("/sources");

    assertThat(reply)
        .isInstanceOfSatisfying(
            Reply.SourcesReply.class,
            sources -> assertThat(sources.citations()).containsExactly(Samples.citation()));
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
    "/Timeline@SarikaBot,NO_TOPIC",
    "/dance,UNKNOWN_COMMAND",
    "/dance with me,UNKNOWN_COMMAND",
    "/dance@SarikaBot with whom?,UNKNOWN_COMMAND",
  })
  void obeysCommands(String text, Notice notice) {
    Reply reply = say(text);

    assertThat(reply)
        .isEqualTo(new Reply.NoticeReply(Samples.message(text).conversation(), notice));
    assertThat(answers.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/r/cambodia is what?", "/etc holds what?", "what is /help?"})
  void answersAQuestionWithASlash(String text) {
    assertThat(say(text)).isInstanceOf(Reply.AnswerReply.class);
  }

  @Test
  void forgetsTheConversation() {
    say("What did Emily Zeeberg say?");
    say("/forget");
    say("and what did she ask for?");

    assertThat(answers.asked().getLast().standalone()).isEqualTo("and what did she ask for?");
  }

  @Test
  void answersTheLastOfSeveralTurns() {
    Dialogue dialogue =
        new Dialogue(
            answers, new NamedFollowUpResolver(() -> Samples.NAMES, id -> Optional.empty()));

    Answer answer = dialogue.answerLast(List.of("Who is Hun Manet?", "why?"), Samples.TODAY);

    assertThat(answer.question().standalone()).isEqualTo("Who is Hun Manet, and why?");
  }

  private Reply say(String text) {
    return chat.reply(Samples.message(text));
  }
}
