package org.sarika.fake;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Caveats;
import org.sarika.answer.PassageFinder;
import org.sarika.answer.TimedAnswers;
import org.sarika.chat.ChatMetrics;
import org.sarika.chat.ChatService;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Curating;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.gaps.GapJournal;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Names;
import org.sarika.time.QuestionTimes;

/** Chats over made-up answers, and over passages that share words with what is looked for. */
public final class Chats {
  /** How long the chats here keep whose a question was. */
  public static final Duration KEPT = Duration.ofDays(30);

  private Chats() {}

  /** A chat that remembers in memory, over an empty store. */
  public static ChatService chat(AnswerService answers, FollowUpResolver followUps, Clock clock) {
    return chat(
        new Dialogue(new TimedAnswers(answers, new QuestionTimes(() -> Names.NONE)), followUps),
        new InMemoryConversationStore(clock),
        new InMemoryArticleStore(),
        List::of,
        clock);
  }

  /** A chat over articles. */
  public static ChatService chat(
      Dialogue dialogue,
      ConversationStore conversations,
      ArticleStore articles,
      Supplier<List<String>> examples,
      Clock clock) {
    return chat(dialogue, conversations, articles, examples, Curating.OFF, clock);
  }

  /** A chat in which curators curate. */
  public static ChatService chat(
      Dialogue dialogue,
      ConversationStore conversations,
      ArticleStore articles,
      Supplier<List<String>> examples,
      Curating curating,
      Clock clock) {
    return chat(dialogue, conversations, articles, examples, curating, GapJournal.NONE, clock);
  }

  /** A chat that says what is not answered. */
  public static ChatService chat(
      Dialogue dialogue,
      ConversationStore conversations,
      ArticleStore articles,
      Supplier<List<String>> examples,
      Curating curating,
      GapJournal journal,
      Clock clock) {
    return new ChatService(
        dialogue,
        conversations,
        articles,
        new PassageFinder(new WordRetriever(articles), articles, new Caveats(articles)),
        examples,
        KEPT,
        ChatMetrics.NONE,
        List::of,
        curating,
        new QuestionTimes(() -> Names.NONE),
        journal,
        clock);
  }
}
