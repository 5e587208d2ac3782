package org.sarika.chat;

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

/** What buttons show of an earlier answer: its sources, its excerpts' places, the next best. */
final class ShownAgain {
  /** Passages shown at each press on "more". */
  private static final int MORE = 3;

  /** No search finds so many: a larger number was never on a button of ours. */
  private static final int MOST_MORE = 60;

  private final PassageFinder passages;
  private final ArticleStore articles;

  ShownAgain(PassageFinder passages, ArticleStore articles) {
    this.passages = passages;
    this.articles = articles;
  }

  /** All that was shown. */
  static Pressed sources(Press press, Turn turn) {
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
  static Pressed share(Press press, Turn turn) {
    return turn.citations().isEmpty()
        ? new Pressed.Refused(Notice.NO_SOURCES)
        : new Pressed.Show(
            new StoreReply.AnswerReply(press.conversation(), turn.id(), answer(turn), true));
  }

  private static Answer answer(Turn turn) {
    LocalDate day = LocalDate.ofInstant(turn.at(), ZoneOffset.UTC);
    Question question =
        new Question(turn.text(), turn.standalone(), day, Filters.NONE, turn.time());
    return turn.disagreements().stream().anyMatch(Disagreement::isConflict)
        ? new Answer.Conflicting(question, 1, List.of(), turn.citations(), turn.disagreements())
        : new Answer.Answered(question, 1, List.of(), turn.citations(), turn.disagreements());
  }

  /** The next best passages. */
  Pressed more(Press press, Turn turn) {
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

  /** An excerpt in its place. */
  Pressed context(Press press, Turn turn) {
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
