package org.sarika.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Question;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Language;
import org.sarika.render.AnswerLayout;
import org.sarika.render.Cut;
import org.sarika.render.Texts;

/** The first page: a form, and the answer as it would look in a chat. */
final class AskPage {
  /** The longest question that the form takes, in UTF-16 units. */
  static final int LONGEST = 2_000;

  /** More of a question than this is not repeated on the page, in UTF-16 units. */
  private static final int LONGEST_SHOWN = 500;

  private final AnswerService answers;
  private final ArticleStore articles;
  private final Texts texts;
  private final Pages pages;
  private final List<String> examples;
  private final Clock clock;

  AskPage(
      AnswerService answers,
      ArticleStore articles,
      Texts texts,
      Pages pages,
      List<String> examples,
      Clock clock) {
    this.answers = answers;
    this.articles = articles;
    this.texts = texts;
    this.pages = pages;
    this.examples = examples;
    this.clock = clock;
  }

  void show(Context context) {
    @Nullable String question = context.queryParam("q");
    if (question == null) {
      welcome(context);
    } else {
      answer(context, question);
    }
  }

  private void welcome(Context context) {
    pages.show(
        context,
        "ask",
        Map.of("count", articles.list().size(), "examples", examples, "longest", LONGEST));
  }

  private void answer(Context context, String question) {
    Answer answer = answers.answer(Question.of(question, LocalDate.now(clock)));
    Language language = answer.question().language();
    pages.show(
        context,
        "answer",
        Map.of(
            "shown", Cut.at(LONGEST_SHOWN, question),
            "title", Cut.at(80, question),
            "blocks",
                new AnswerLayout(texts.in(language))
                    .layOut(answer).stream().map(BlockView::of).toList(),
            "longest", LONGEST),
        language);
  }
}
