package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Question;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Citation;
import org.sarika.json.CorpusDocument;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;

class EvaluationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final OutputLine.Passage SHOWN = new OutputLine.Passage("doc/1", "One.");

  private final CorpusArticles articles = new CorpusArticles();
  private final Article article =
      articles.article(new CorpusDocument("doc/1", "Title", "One. Two.", "", "", ""));
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void keepsWhatIsShownAndWhatIsWithheld() {
    List<EvaluationQuestion> questions =
        List.of(question("shown"), question("withheld"), question("nothing"), question("hello"));

    EvaluationRun run = evaluation().run(questions, false, Progress.NONE);

    assertThat(run.outputs())
        .containsExactly(
            new OutputLine("shown", List.of("doc/1"), List.of(SHOWN), false, .9),
            new OutputLine("withheld", List.of("doc/1"), List.of(SHOWN), true, .2),
            new OutputLine("nothing", List.of(), List.of(), true, .1),
            new OutputLine("hello", List.of(), List.of(), true, 0));
  }

  @Test
  void countsWhatIsWithheldAsShownWhenItAnswersAlways() {
    List<EvaluationQuestion> questions = List.of(question("withheld"), question("nothing"));

    EvaluationRun run = evaluation().run(questions, true, Progress.NONE);

    assertThat(run.outputs()).extracting(OutputLine::abstained).containsExactly(false, true);
  }

  @Test
  void asksTheLastTurnAndTellsHowFarItIs() {
    List<String> asked = new ArrayList<>();
    List<String> told = new ArrayList<>();
    Evaluation evaluation =
        new Evaluation(
            question -> {
              asked.add(question.standalone() + " " + question.asOf());
              return new Answer.OutOfScope(question, Answer.Reason.GREETING);
            },
            turns -> Question.of(turns.getLast(), TODAY),
            articles::originalId,
            nanos::get);

    evaluation.run(
        List.of(question("first", "last"), question("only")),
        false,
        (done, total) -> told.add(done + "/" + total));

    assertThat(asked).containsExactly("last 2026-11-22", "only 2026-11-22");
    assertThat(told).containsExactly("1/2", "2/2");
  }

  @Test
  void measuresEachQuestion() {
    EvaluationRun run =
        evaluation().run(List.of(question("hello"), question("hello")), false, Progress.NONE);

    assertThat(run.millis()).containsExactly(3.0, 3.0);
  }

  @Test
  void namesPercentiles() {
    EvaluationRun run = new EvaluationRun(List.of(), List.of(4.0, 1.0, 3.0, 2.0));

    assertThat(run.percentiles())
        .containsEntry("p50", 2.0)
        .containsEntry("p95", 4.0)
        .containsEntry("max", 4.0);
    assertThat(new EvaluationRun(List.of(), List.of()).millisAt(.5)).isZero();
  }

  private Evaluation evaluation() {
    AnswerService service =
        question -> {
          nanos.addAndGet(3_000_000);
          List<ArticleId> found = List.of(article.id());
          return switch (question.text()) {
            case "shown" -> new Answer.Answered(question, .9, found, List.of(citation()));
            case "withheld" ->
                new Answer.NotFound(question, .2, found, List.of(article), List.of(citation()));
            case "nothing" -> new Answer.NotFound(question, .1, List.of(), List.of(), List.of());
            default -> new Answer.OutOfScope(question, Answer.Reason.GREETING);
          };
        };
    return new Evaluation(
        service, turns -> Question.of(turns.getLast(), TODAY), articles::originalId, nanos::get);
  }

  private Citation citation() {
    Excerpt excerpt = new Excerpt(article.id(), 1, 0, 4, "One.", 0, 4);
    return new Citation(1, excerpt, article.source(), List.of(), "");
  }

  private static EvaluationQuestion question(String... turns) {
    return new EvaluationQuestion(
        turns[turns.length - 1],
        List.of(turns),
        "",
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "");
  }
}
