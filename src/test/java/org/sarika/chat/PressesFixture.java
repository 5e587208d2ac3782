package org.sarika.chat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.sarika.answer.TimedAnswers;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.time.QuestionTimes;

/** A chat in which one question was asked and answered. */
abstract class PressesFixture {
  static final ConversationId ROOM = new ConversationId("test", "room", "");
  final FakeAnswerService answers = new FakeAnswerService();
  final SteppingClock clock = new SteppingClock(Samples.NOW);
  final InMemoryConversationStore conversations = new InMemoryConversationStore(clock);
  final InMemoryArticleStore articles = new InMemoryArticleStore();
  final List<String> candidates = new ArrayList<>();

  final ChatService chat =
      Chats.chat(
          new Dialogue(
              new TimedAnswers(answers, new QuestionTimes(() -> Names.NONE)),
              FollowUpResolver.NONE),
          conversations,
          articles,
          () -> candidates,
          clock);

  final String turn = conversations.idFor("m1");

  @BeforeEach
  void ask() {
    say("m1", "dara", "Who confirmed it?");
  }

  Pressed press(String asker, Action action, int number) {
    return chat.press(new Press("p", ROOM, asker, action, turn, number, false, clock.instant()));
  }

  Reply say(String id, String asker, String text) {
    return chat.reply(new IncomingMessage(id, ROOM, asker, text, "", clock.instant()));
  }

  static Pressed refused(Notice notice) {
    return new Pressed.Refused(notice);
  }

  void save(Article article) {
    articles.save(
        new StoredArticle(article, Origin.CURATED, Status.APPROVED, "f", "h", "m", List.of()));
  }
}
