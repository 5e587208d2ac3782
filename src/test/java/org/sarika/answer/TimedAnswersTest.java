package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Answer.Answered;
import org.sarika.answer.Answer.NotFound;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.Query;
import org.sarika.time.Period;
import org.sarika.time.QuestionTimes;
import org.sarika.time.TimeScope;

/** What time does to answers: filters, order, age, and what is overtaken. */
class TimedAnswersTest {
  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final List<Query> queries = new ArrayList<>();

  @Test
  void findsOnlyWhatTellsOfThePeriodAskedAbout() {
    save("a", "2019-04-09", "The ferry sank in the harbour.");

    Answer answer = ask("Where did the ferry sink in 2019?");

    assertThat(queries.getFirst().filters().periods()).containsExactly(Period.year(2019));
    assertThat(answer.question().time().filters()).hasSize(1);
  }

  @Test
  void findsEverythingOnceTheFilterIsTakenAway() {
    save("a", "2019-04-09", "The ferry sank in the harbour.");

    Answer answer =
        answers()
            .answer(
                Question.of("Where did the ferry sink in 2017?", Samples.TODAY)
                    .with(TimeScope.LIFTED));

    assertThat(queries.getFirst().filters().isNone()).isTrue();
    assertThat(answer).isInstanceOf(Answered.class);
    assertThat(answer.question().time().isLifted()).isTrue();
  }

  @Test
  void abstainsWhereAllDatesLieOutsideThePeriod() {
    save("a", "2026-01-05", "The ferry sank in 1863 with its crew.");

    assertThat(ask("Did the ferry sink before 1811?")).isInstanceOf(NotFound.class);
    assertThat(ask("Did the ferry sink after 1811?")).isInstanceOf(Answered.class);
  }

  @Test
  void answersOfEventsThatALaterArticleTellsOf() {
    save("a", "2026-01-05", "The ferry sank in 1975 with its crew.");

    assertThat(ask("What sank in 1975?")).isInstanceOf(Answered.class);
  }

  @Test
  void putsTheSentenceOfThePeriodFirst() {
    save("a", "2026-01-05", "The ferry sank in 1863.", "The ferry sank in 1975.");

    assertThat(ask("Where did the ferry sink in 1975?").citations().getFirst().excerpt().text())
        .isEqualTo("The ferry sank in 1975.");
  }

  @Test
  void putsTheNewestFirstWhereTheLatestIsAskedFor() {
    save("old", "2018-01-05", "The ferry was painted.");
    save("new", "2025-03-05", "The ferry was painted.");
    save("mid", "2021-03-05", "The ferry was painted.");

    assertThat(ids(ask("What is the latest on the ferry?"))).containsExactly("new", "mid", "old");
    assertThat(ids(ask("What is the oldest article on the ferry?")))
        .containsExactly("old", "mid", "new");
  }

  @Test
  void tellsWhatHappenedInTheOrderOfEvents() {
    save("told-late", "2026-01-05", "The ferry was built in 2017.");
    save("a", "2019-06-05", "The ferry sank.");
    save("b", "2018-03-05", "The ferry was painted.");

    assertThat(ids(ask("What happened to the ferry between 2017 and 2019?")))
        .containsExactly("told-late", "b", "a");
  }

  @Test
  void saysHowOldTheNewestArticleIsWhereNowIsAskedAbout() {
    save("a", "2023-03-03", "The ferry is closed.");
    save("b", "2019-03-03", "The ferry is open.");

    assertThat(Freshness.stale(ask("Is the ferry still closed?")))
        .contains(PublicationDate.parse("2023-03-03"));
    assertThat(Freshness.stale(ask("Why was the ferry closed?"))).isEmpty();
  }

  @Test
  void saysNothingOfTheAgeOfFreshNews() {
    save("a", "2026-09-03", "The ferry is closed.");

    assertThat(Freshness.stale(ask("Is the ferry still closed?"))).isEmpty();
  }

  @Test
  void showsBothHoldersOfAnOfficeNewestFirst() {
    save("old", "2022-03-05", "Defence Minister Ann Rivers opened the pier.");
    save("new", "2025-03-05", "Defence Minister Dara Sok opened the pier.");

    Answer answer = ask("Who is the defense minister?");

    assertThat(ids(answer)).containsExactly("new", "old");
    assertThat(answer.differences())
        .containsExactly(
            new Disagreement(
                "overtaken",
                List.of(
                    new Disagreement.Side(1, "Dara Sok"), new Disagreement.Side(2, "Ann Rivers"))));
  }

  @Test
  void doesNotTakeAnotherCountrysHolderForTheNewOne() {
    save("old", "2022-03-05", "US ambassador Ann Rivers opened the pier.");
    save("new", "2025-03-05", "Chinese ambassador Wu Lin opened the pier.");

    assertThat(ask("Who is the ambassador?").differences()).isEmpty();
  }

  @Test
  void showsThatAThingStandsOtherwiseNow() {
    save("old", "2017-01-05", "The annual river exercise was suspended by the ministry.");
    save("new", "2025-10-05", "The annual river exercise was resumed by the ministry.");

    Answer answer = ask("Is the river exercise still suspended?");

    assertThat(answer).isInstanceOf(Answered.class);
    assertThat(ids(answer)).containsExactly("new", "old");
    assertThat(answer.differences()).hasSize(1).allMatch(Disagreement::isOvertaken);
  }

  @Test
  void takesACountOfAnotherYearForOvertakenAndNotForAQuarrel() {
    save("old", "2017-01-05", "The harbour navy now keeps 27 patrol ships there.");
    save("new", "2025-10-05", "The harbour navy now keeps 37 patrol ships there.");

    assertThat(ask("How many patrol ships does the harbour navy have now?"))
        .isInstanceOfSatisfying(Answered.class, it -> assertThat(it.remarks()).hasSize(1));
    assertThat(ask("How many patrol ships did the harbour navy have?").differences())
        .extracting(Disagreement::matter)
        .containsExactly(Disagreement.PERIODS);
  }

  @Test
  void overtakesNothingWhereThePastIsAskedAbout() {
    save("old", "2017-01-05", "The annual river exercise was suspended by the ministry.");
    save("new", "2025-10-05", "The annual river exercise was resumed by the ministry.");

    assertThat(ask("Why was the river exercise suspended?").differences()).isEmpty();
  }

  private Answer ask(String question) {
    return answers().answer(Question.of(question, Samples.TODAY));
  }

  private AnswerService answers() {
    String[] ids =
        articles.list().stream()
            .map(article -> article.id().value())
            .sorted()
            .toArray(String[]::new);
    Caveats caveats = new Caveats(articles);
    return new TimedAnswers(
        new GroundedAnswers(
            query -> {
              queries.add(query);
              return Rankings.of(articles, ids);
            },
            new OverviewComposer(
                new ExtractiveComposer(articles, caveats, Rankings.weights()),
                articles,
                caveats,
                0),
            articles,
            caveats,
            0),
        new QuestionTimes(() -> Names.NONE));
  }

  private static List<String> ids(Answer answer) {
    return answer.citations().stream().map(one -> one.source().id().value()).toList();
  }

  private void save(String id, String published, String... paragraphs) {
    Article article = Samples.article(id, published, paragraphs);
    articles.save(
        new StoredArticle(
            article, Origin.CURATED, Status.APPROVED, "file", "hash", "model", List.of()));
  }
}
