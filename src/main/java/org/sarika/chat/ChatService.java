package org.sarika.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.answer.PassageFinder;
import org.sarika.curation.FeedTrouble;
import org.sarika.curation.Submission;
import org.sarika.gaps.GapJournal;
import org.sarika.knowledge.ArticleStore;
import org.sarika.time.QuestionTimes;

/** From a message to its reply and from a press to what comes of it. Safe for many threads. */
public final class ChatService {
  private final Asking asking;
  private final Lookups lookups;
  private final Presses presses;
  private final ExampleQuestions examples;
  private final ConversationStore conversations;
  private final Curating curating;
  private final Unanswered unanswered;

  /**
   * A chat.
   *
   * @param examples the curator's candidates for example questions, asked for at each greeting
   * @param kept how long buttons work and whose a turn was is kept
   * @param feeds the feeds that need a look now
   * @param curating what curators do; {@link Curating#OFF} if nobody curates here
   * @param times reads the period of a timeline
   * @param journal told what is not answered
   * @param clock its zone tells which day it is for askers
   */
  public ChatService(
      Dialogue dialogue,
      ConversationStore conversations,
      ArticleStore articles,
      PassageFinder passages,
      Supplier<List<String>> examples,
      Duration kept,
      ChatMetrics metrics,
      Supplier<List<FeedTrouble>> feeds,
      Curating curating,
      QuestionTimes times,
      GapJournal journal,
      Clock clock) {
    this.unanswered = new Unanswered(journal);
    this.asking = new Asking(dialogue, conversations, metrics, unanswered, clock);
    this.lookups = new Lookups(conversations, articles, passages, kept, feeds, times);
    this.examples = new ExampleQuestions(dialogue, articles, examples, clock);
    this.presses =
        new Presses(conversations, passages, articles, asking, this.examples, unanswered, kept);
    this.conversations = conversations;
    this.curating = curating;
  }

  /** One reply for every message; faults of the store pass through. */
  public Reply reply(IncomingMessage message) {
    return curating.reply(message).orElseGet(() -> read(message));
  }

  /** Whether somebody may curate there: then a file of theirs is worth fetching. */
  public boolean isCurator(ConversationId where, String who) {
    return curating.isOpenTo(where, who);
  }

  /** The reply to a curator's file; others get what an unknown command gets. */
  public Reply take(IncomingMessage message, Submission.File file) {
    return curating.take(message, file).orElseGet(() -> notice(message, Notice.UNKNOWN_COMMAND));
  }

  private Reply read(IncomingMessage message) {
    return switch (Order.in(message.text())) {
      case Order.Ask ask ->
          lookups.areForNews(message, ask.text())
              ? lookups.latest(message)
              : asking.ask(message, ask.text());
      case Order.Unknown _ -> notice(message, Notice.UNKNOWN_COMMAND);
      case Order.Command command -> obey(command, message);
    };
  }

  /** What comes of a press; faults of the store pass through. */
  public Pressed press(Press press) {
    return press.action().isCurators() ? curating.press(press) : presses.obey(press);
  }

  private Reply obey(Order.Command order, IncomingMessage message) {
    ConversationId conversation = message.conversation();
    return switch (order.command()) {
      case ASK ->
          order.words().isEmpty()
              ? notice(message, Notice.NO_WORDS)
              : asking.ask(message, order.words());
      case SEARCH -> lookups.search(message, order.words());
      case TIMELINE -> lookups.timeline(message, order.words());
      case LATEST -> lookups.latest(message);
      case SOURCES -> lookups.sources(message, order.words());
      case ABOUT -> lookups.stock(message);
      case FORGET ->
          new OwnReply.ForgottenReply(
              conversation, forget(conversation, message.asker()), message.spoken());
      case HELP -> notice(message, Notice.HELP);
      case START -> new OwnReply.WelcomeReply(conversation, examples.now(), message.spoken());
    };
  }

  private Erased forget(ConversationId conversation, String asker) {
    int wishes = unanswered.forget(conversation.platform(), asker);
    return conversations.forget(conversation.platform(), asker).withWishes(wishes);
  }

  private static Reply notice(IncomingMessage message, Notice notice) {
    return new OwnReply.NoticeReply(message.conversation(), notice, message.spoken());
  }
}
