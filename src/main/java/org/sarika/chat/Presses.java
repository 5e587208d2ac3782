package org.sarika.chat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.PassageFinder;
import org.sarika.answer.Question;
import org.sarika.answer.Wanted;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.Query;

/** Obeys buttons: who may press which, and until when. */
final class Presses {
  /** Passages shown at each press on "more". */
  private static final int MORE = 3;

  /** No search finds so many: a larger number was never on a button of ours. */
  private static final int MOST_MORE = 60;

  private final ConversationStore conversations;
  private final PassageFinder passages;
  private final ArticleStore articles;
  private final Asking asking;
  private final ExampleQuestions examples;
  private final Unanswered unanswered;
  private final Duration kept;

  Presses(
      ConversationStore conversations,
      PassageFinder passages,
      ArticleStore articles,
      Asking asking,
      ExampleQuestions examples,
      Unanswered unanswered,
      Duration kept) {
    this.conversations = conversations;
    this.passages = passages;
    this.articles = articles;
    this.asking = asking;
    this.examples = examples;
    this.unanswered = unanswered;
    this.kept = kept;
  }

  Pressed obey(Press press) {
    return switch (press.action()) {
      case EXAMPLE -> example(press);
      case CONTEXT -> forAsker(press, turn -> context(press, turn));
      case MORE -> forAsker(press, turn -> more(press, turn));
      case SOURCES -> forAsker(press, turn -> sources(press, turn));
      case SHARE -> forAsker(press, turn -> share(press, turn));
      case AGAIN -> forAsker(press, turn -> again(press, turn));
      case ANY_TIME -> forAsker(press, turn -> new Pressed.Show(asking.askAnyTime(press, turn)));
      case TELL -> forAsker(press, turn -> tell(press, turn));
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

  /** What is done with the turn of a button. */
  private interface Deed {
    Pressed on(Turn turn);
  }

  /** What everybody would see is the asker's to ask for. */
  private Pressed forAsker(Press press, Deed deed) {
    return forReader(
        press,
        (turn, relation) ->
            relation == Relation.ASKER || press.privately()
                ? deed.on(turn)
                : new Pressed.Refused(Notice.NOT_YOURS));
  }

  private interface DeedOfReader {
    Pressed on(Turn turn, Relation relation);
  }

  private Pressed forReader(Press press, DeedOfReader deed) {
    Optional<Turn> turn = conversations.find(press.turn());
    // Without its words whose it was is not kept either: nobody owns such a button any more.
    if (turn.isEmpty()
        || turn.get().standalone().isEmpty()
        || turn.get().at().isBefore(press.at().minus(kept))) {
      return new Pressed.Refused(Notice.TOO_OLD);
    }
    Relation relation = conversations.relation(press.turn(), press.conversation(), press.asker());
    boolean reads =
        switch (relation) {
          case ASKER, LISTENER -> true;
          case ASKER_ELSEWHERE -> press.privately();
          case STRANGER -> false;
        };
    return reads ? deed.on(turn.get(), relation) : new Pressed.Refused(Notice.NOT_YOURS);
  }

  private Pressed rate(Press press, Rating rating) {
    return forReader(
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

  private static Pressed sources(Press press, Turn turn) {
    return turn.citations().isEmpty()
        ? new Pressed.Refused(Notice.NO_SOURCES)
        : new Pressed.Show(
            new StoreReply.SourcesReply(
                press.conversation(),
                turn.id(),
                turn.citations(),
                turn.disagreements(),
                turn.language()));
  }

  /** As it was shown, with the question, since others did not see it. */
  private static Pressed share(Press press, Turn turn) {
    return turn.citations().isEmpty()
        ? new Pressed.Refused(Notice.NO_SOURCES)
        : new Pressed.Show(
            new StoreReply.AnswerReply(press.conversation(), turn.id(), answer(turn), true));
  }

  /** Of an answer without excerpts nothing is kept but the question: it is asked again. */
  private Pressed again(Press press, Turn turn) {
    if (!turn.citations().isEmpty()) {
      return share(press, turn);
    }
    return new Pressed.Show(
        turn.time().isLifted()
            ? asking.askAnyTime(press, turn)
            : asking.ask(press, turn.standalone()));
  }

  private static Answer answer(Turn turn) {
    LocalDate day = LocalDate.ofInstant(turn.at(), ZoneOffset.UTC);
    Question question =
        new Question(turn.text(), turn.standalone(), day, Filters.NONE, turn.time());
    return turn.disagreements().stream().anyMatch(Disagreement::isConflict)
        ? new Answer.Conflicting(question, 1, List.of(), turn.citations(), turn.disagreements())
        : new Answer.Answered(question, 1, List.of(), turn.citations(), turn.disagreements());
  }

  private Pressed more(Press press, Turn turn) {
    int before = press.number();
    if (before < 0 || before > MOST_MORE) {
      return new Pressed.Refused(Notice.NO_MORE);
    }
    Query query = new Query(turn.standalone(), Filters.NONE.telling(turn.time().periods()));
    Wanted wanted =
        Wanted.passages(before + MORE)
            .without(turn.citations().stream().map(Citation::excerpt).toList());
    List<Citation> further = passages.find(query, wanted).stream().skip(before).toList();
    return further.isEmpty()
        ? new Pressed.Refused(Notice.NO_MORE)
        : new Pressed.Show(
            new StoreReply.PassagesReply(
                press.conversation(),
                StoreReply.PassagesReply.Kind.MORE,
                turn.id(),
                turn.standalone(),
                query.filters(),
                further,
                turn.language()));
  }

  private Pressed context(Press press, Turn turn) {
    Optional<Citation> shown =
        turn.citations().stream().filter(one -> one.number() == press.number()).findFirst();
    if (shown.isEmpty()) {
      return new Pressed.Refused(Notice.TOO_OLD);
    }
    if (!shown.get().stands()) {
      return new Pressed.Show(
          new StoreReply.SourcesReply(
              press.conversation(), turn.id(), List.of(shown.get()), List.of(), turn.language()));
    }
    Optional<Surroundings> surroundings = passages.asOfNow(shown.get()).flatMap(this::around);
    return surroundings.isEmpty()
        ? new Pressed.Refused(Notice.GONE)
        : new Pressed.Show(
            new StoreReply.ContextReply(
                press.conversation(), turn.id(), surroundings.get(), turn.language()));
  }

  private Optional<Surroundings> around(Citation citation) {
    int number = citation.excerpt().paragraph();
    return articles
        .approved(citation.excerpt().article().value())
        // It may have been changed since the excerpt was proven.
        .filter(article -> article.hasParagraph(number))
        .map(article ->
            new Surroundings(
                citation,
                paragraph(article, number - 1),
                article.paragraph(number),
                paragraph(article, number + 1)));
  }

  private static String paragraph(Article article, int number) {
    return article.hasParagraph(number) ? article.paragraph(number) : "";
  }
}
