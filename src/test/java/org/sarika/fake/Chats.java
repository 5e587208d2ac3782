package org.sarika.fake;

import java.time.Clock;
import java.util.List;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Caveats;
import org.sarika.answer.PassageFinder;
import org.sarika.chat.ChatMetrics;
import org.sarika.chat.ChatService;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.knowledge.ArticleStore;
import org.sarika.retrieval.Ranking;

/** Chats over made-up answers. */
public final class Chats {
  private Chats() {}

  /** A chat that remembers in memory, over an empty store in which nothing is found. */
  public static ChatService chat(AnswerService answers, FollowUpResolver followUps, Clock clock) {
    return chat(answers, followUps, new InMemoryConversationStore(clock), clock);
  }

  /** The same with another memory. */
  public static ChatService chat(
      AnswerService answers,
      FollowUpResolver followUps,
      ConversationStore conversations,
      Clock clock) {
    ArticleStore articles = new InMemoryArticleStore();
    return new ChatService(
        new Dialogue(answers, followUps),
        conversations,
        articles,
        new PassageFinder(query -> Ranking.EMPTY, articles, new Caveats(articles)),
        List::of,
        ChatMetrics.NONE,
        clock);
  }
}
