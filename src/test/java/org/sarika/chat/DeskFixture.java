package org.sarika.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.sarika.curation.Curator;
import org.sarika.fake.Articles;
import org.sarika.fake.Chats;
import org.sarika.fake.CuratedLibrary;
import org.sarika.fake.FakeAnswerService;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Status;

/** A desk with an article that waits. */
abstract class DeskFixture {
  static final ConversationId HERE = new ConversationId("telegram", "4711", "");
  static final Curator WHO = new Curator("telegram 4711");
  static final Article QUAY = Articles.FULL_TEXT;
  static final Article HARBOUR = Articles.DIGEST;
  final CuratedLibrary library = new CuratedLibrary();

  final Curators curators =
      (where, who) ->
          where.equals(HERE) && who.equals("4711") ? Optional.of(WHO) : Optional.empty();

  final ChatService chat = chat(library.curating(curators));
  int messages;

  @BeforeEach
  void fill() {
    library.holds(HARBOUR, Status.APPROVED);
    library.waits(QUAY);
  }

  ChatService chat(Curating curating) {
    return Chats.chat(
        new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
        new InMemoryConversationStore(Clock.systemUTC()),
        library.articles,
        List::of,
        curating,
        Clock.systemUTC());
  }

  static Article article(String id) {
    return Articles.article(
        id, "More", "The Herald", QUAY.form(), QUAY.reliability(), "A paragraph of some weight.");
  }

  static String key(Article article) {
    return ArticleKey.of(article.id());
  }

  Reply says(String text) {
    return chat.reply(message(HERE, "4711", text, ""));
  }

  IncomingMessage message(ConversationId where, String who, String text, String about) {
    return new IncomingMessage("m" + ++messages, where, who, text, about, CuratedLibrary.NOW);
  }

  Reply instead(Action action, String key, int number) {
    return ((Pressed.Instead) chat.press(press(HERE, "4711", action, key, number, false))).reply();
  }

  Reply show(Action action, String key) {
    return ((Pressed.Show) chat.press(press(HERE, "4711", action, key, 0, false))).reply();
  }

  static Press press(
      ConversationId where, String who, Action action, String key, int number, boolean privately) {
    return new Press("p", where, who, action, key, number, privately, CuratedLibrary.NOW);
  }
}
