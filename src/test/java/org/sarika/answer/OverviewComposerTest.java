package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.time.QuestionTimes;

class OverviewComposerTest {
  private static final double THRESHOLD = 0.8;

  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final Draft ofFacts = new Draft(List.of(), 0.25);
  private final OverviewComposer composer =
      new OverviewComposer(
          (question, ranking) -> ofFacts, articles, new Caveats(articles), THRESHOLD);

  @Test
  void tellsWhatHappenedInItsCourse() {
    save("late", "2019-06-01", "The ferry ran aground on 30 May 2019.");
    save("early", "2020-02-01", "In March 2018 the ferry was painted.");

    assertThat(texts("What happened to the ferry between 2017 and 2019?"))
        .containsExactly(
            "In March 2018 the ferry was painted.", "The ferry ran aground on 30 May 2019.");
  }

  @Test
  void leavesOutWhatIsToldOfAnotherTime() {
    save("other", "2020-06-01", "The ferry ran aground on 30 May 2020.");
    save("lasting", "2020-06-02", "The ferry has run since 1990.");
    save("asked", "2020-06-03", "The ferry was sold in May 2018.");

    assertThat(texts("What happened to the ferry in 2018?"))
        .containsExactly("The ferry was sold in May 2018.");
  }

  @Test
  void readsTheTimeOfASentenceWithoutOneFromItsParagraphOrElseFromItsArticle() {
    save("paragraph", "2020-06-01", "In May 2018 a storm came. The ferry sank at once.");
    save("article", "2018-07-01", "The ferry lay on the bank.");
    save("neither", "2020-07-01", "The ferry lies on the bank.");

    List<String> texts = texts("What happened to the ferry in 2018?");

    assertThat(texts).anyMatch(text -> text.contains("The ferry sank at once."));
    assertThat(texts).contains("The ferry lay on the bank.");
    assertThat(texts).doesNotContain("The ferry lies on the bank.");
  }

  @Test
  void takesNoMoreThanTwoOfAnArticleAndFiveInAll() {
    String passage = "The ferry ran. ".repeat(80).strip();
    save("a", "2018-01", passage, passage, passage);
    save("b", "2018-02", passage, passage, passage);
    save("c", "2018-03", passage, passage, passage);

    Draft draft = compose("What happened to the ferry in 2018?");

    assertThat(draft.excerpts())
        .extracting(excerpt -> excerpt.article().value())
        .containsExactly("a", "b", "b", "c", "c");
  }

  @Test
  void tellsTheNewsNewestFirstAndOnceAnArticle() {
    save("old", "2024-06-01", "The ferry ran.", "The ferry was full.");
    save("new", "2025-06-01", "The ferry stopped.");

    Draft draft = compose("What is the latest on the ferry?");

    assertThat(draft.excerpts())
        .extracting(excerpt -> excerpt.article().value())
        .containsExactly("new", "old");
  }

  @Test
  void takesLongPastEventsForNoNews() {
    save("history", "2025-06-01", "The ferry was built in 1950.");
    save("news", "2025-05-01", "The ferry stopped in May 2025.");

    assertThat(texts("Any news on the ferry?")).containsExactly("The ferry stopped in May 2025.");
  }

  @Test
  void isSureOfAListOfWhatIsTold() {
    save("a", "2018-06-01", "The ferry stopped.");

    assertThat(compose("What happened to the ferry in 2018?").confidence())
        .isBetween(THRESHOLD, 1.0);
  }

  @Test
  void leavesAMatterWhoseWordsTheStoreLacksToTheOtherComposer() {
    save("a", "2018-06-01", "The ferry stopped.");

    assertThat(compose("What happened to the ferry in 2018?", 0.4)).isEqualTo(ofFacts);
  }

  @Test
  void leavesEveryOtherQuestionToTheOtherComposer() {
    save("a", "2018-06-01", "The ferry stopped.");

    assertThat(compose("Why did the ferry stop in 2018?")).isEqualTo(ofFacts);
    assertThat(compose("What was the latest fare of the ferry?")).isEqualTo(ofFacts);
  }

  @Test
  void listsAllOfATimeWhereNothingElseIsAskedAbout() {
    save("a", "2018-06-01", "The ferry stopped.");

    assertThat(compose("What happened in 2018?", 0.1).excerpts()).hasSize(1);
  }

  @Test
  void findsNothingForNewsOfNothing() {
    save("a", "2018-06-01", "The ferry stopped.");

    assertThat(compose("Any news?").excerpts()).isEmpty();
  }

  private List<String> texts(String question) {
    return compose(question).excerpts().stream().map(Excerpt::text).toList();
  }

  private Draft compose(String question) {
    return compose(question, 1);
  }

  /** Where all passages have this share of the matter's words. */
  private Draft compose(String question, double coverage) {
    Question asked = Question.of(question, Samples.TODAY);
    return composer.compose(
        asked.with(new QuestionTimes(() -> Names.NONE).of(question, Samples.TODAY)),
        ranking(coverage));
  }

  private Ranking ranking(double coverage) {
    String[] ids =
        articles.list().stream().map(article -> article.id().value()).toArray(String[]::new);
    Ranking found = Rankings.of(articles, ids);
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : found.hits()) {
      hits.add(
          new Hit(hit.article(), hit.passage(), 0.5, 0.5, 0.5, 0.5, coverage, 0, hit.sentences()));
    }
    return new Ranking(found.articles(), hits);
  }

  private void save(String id, String published, String... paragraphs) {
    Article article = Samples.article(id, published, paragraphs);
    articles.save(
        new StoredArticle(
            article, Origin.CURATED, Status.APPROVED, "file", "hash", "model", List.of()));
  }
}
