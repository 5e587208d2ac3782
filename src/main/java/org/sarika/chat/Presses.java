package org.sarika.chat;

import java.time.Duration;
import java.util.List;
import org.sarika.answer.PassageFinder;
import org.sarika.knowledge.ArticleStore;

/** Obeys buttons. */
final class Presses {
  private final ConversationStore conversations;
  private final PressRights rights;
  private final ShownAgain shown;
  private final Asking asking;
  private final ExampleQuestions examples;
  private final Unanswered unanswered;

  Presses(
      ConversationStore conversations,
      PassageFinder passages,
      ArticleStore articles,
      Asking asking,
      ExampleQuestions examples,
      Unanswered unanswered,
      Duration kept) {
    this.conversations = conversations;
    this.rights = new PressRights(conversations, kept);
    this.shown = new ShownAgain(passages, articles);
    this.asking = asking;
    this.examples = examples;
    this.unanswered = unanswered;
  }

  Pressed obey(Press press) {
    return switch (press.action()) {
      case EXAMPLE -> example(press);
      case CONTEXT -> rights.forAsker(press, turn -> shown.context(press, turn));
      case MORE -> rights.forAsker(press, turn -> shown.more(press, turn));
      case SOURCES -> rights.forAsker(press, turn -> ShownAgain.sources(press, turn));
      case SHARE -> rights.forAsker(press, turn -> ShownAgain.share(press, turn));
      case AGAIN -> rights.forAsker(press, turn -> again(press, turn));
      case ANY_TIME ->
          rights.forAsker(press, turn -> new Pressed.Show(asking.askAnyTime(press, turn)));
      case TELL -> rights.forAsker(press, turn -> tell(press, turn));
      case HELPFUL -> rate(press, Rating.HELPFUL);
      case NOT_HELPFUL -> rate(press, Rating.NOT_HELPFUL);
      case WRONG -> rate(press, Rating.WRONG);
      case OUTDATED -> rate(press, Rating.OUTDATED);
      case MISSING -> rate(press, Rating.MISSING);
      case BAD_QUOTE -> rate(press, Rating.BAD_QUOTE);
      case REVIEW, PREVIEW, APPROVE, REJECT, REJECT_FOR, COPY, SEPARATE ->
          new Pressed.Refused(Notice.TOO_OLD);
    };
  }

  private Pressed example(Press press) {
    List<String> offered = examples.now();
    return press.number() < 1 || press.number() > offered.size()
        ? new Pressed.Refused(Notice.TOO_OLD)
        : new Pressed.Show(asking.ask(press, offered.get(press.number() - 1)));
  }

  private Pressed rate(Press press, Rating rating) {
    return rights.forReader(
        press,
        (turn, _) -> {
          conversations.rate(turn.id(), press.conversation(), press.asker(), rating);
          unanswered.rated(press, turn, rating);
          return new Pressed.Rated(turn.id(), rating, turn.language());
        });
  }

  private Pressed tell(Press press, Turn turn) {
    return turn.outcome() == Outcome.NOT_FOUND
        ? unanswered.wish(press, turn)
        : new Pressed.Refused(Notice.TOO_OLD);
  }

  /** Of an answer without excerpts nothing is kept but the question: it is asked again. */
  private Pressed again(Press press, Turn turn) {
    if (!turn.citations().isEmpty()) {
      return ShownAgain.share(press, turn);
    }
    return new Pressed.Show(
        turn.time().isLifted()
            ? asking.askAnyTime(press, turn)
            : asking.ask(press, turn.standalone()));
  }
}
