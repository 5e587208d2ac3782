package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Ranking;
import org.sarika.time.TimeScope;

class ExtractiveComposerTest {
  private static final Question QUESTION = Question.of("Who pays for the pier?", Samples.TODAY);

  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final ExtractiveComposer composer =
      new ExtractiveComposer(articles, new Caveats(articles), Rankings.weights());

  @Test
  void picksTheSentenceThatMeetsTheQuestionBest() {
    articles.save(Rankings.stored("port", "A goat ran. The board pays for the pier. A dog slept."));

    Draft draft = compose("pays", "port");

    Excerpt best = draft.excerpts().getFirst();
    assertThat(key(best)).isEqualTo("The board pays for the pier.");
    assertThat(draft.confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void showsTheSentenceWithoutNeighboursThatSayLittle() {
    articles.save(Rankings.stored("port", "A goat ran. The board pays for the pier. A dog slept."));

    Excerpt best = compose("pays", "port").excerpts().getFirst();

    assertThat(best.text()).isEqualTo("The board pays for the pier.");
  }

  @Test
  void showsTheSentenceWithNeighboursOfTheSameParagraphThatAreNearlyAsGood() {
    articles.save(
        Rankings.stored("port", "The board met. The board pays for the pier.", "The board slept."));

    Excerpt best = compose("board", "port").excerpts().getFirst();

    assertThat(best.text()).isEqualTo("The board met. The board pays for the pier.");
    assertThat(best.paragraph()).isEqualTo(1);
  }

  @Test
  void putsWhatWasDoneFirstWhereWeightsHearOfIt() {
    articles.save(Rankings.stored("port", "Elm Pier is long.", "Elm Pier was repaired."));
    Question question = Question.of("Who repaired Elm Pier?", Samples.TODAY);
    Ranking ranking =
        Rankings.of(
            articles,
            (sentence, article) -> sentence.in(article).contains("long") ? 0.1 : 0,
            "port");
    var deaf =
        new ExtractiveComposer(
            articles, new Caveats(articles), new Weights(Map.of("coverage", 1.0), 0, 0.5));

    assertThat(composer.compose(question, ranking).excerpts().getFirst().text())
        .isEqualTo("Elm Pier was repaired.");
    assertThat(deaf.compose(question, ranking).excerpts().getFirst().text())
        .isEqualTo("Elm Pier is long.");
  }

  @Test
  void putsTheOneThatLeadsBeforeThoseBehindIt() {
    articles.save(
        Rankings.stored("port", "The second-longest pier is Elm Pier.", "Oak Pier is long."));

    Draft draft =
        composer.compose(
            Question.of("Which is the longest pier?", Samples.TODAY),
            Rankings.of(
                articles,
                (sentence, article) -> rank(List.of("Elm", "Oak"), sentence, article),
                "port"));

    assertThat(draft.excerpts().getFirst().text()).isEqualTo("Oak Pier is long.");
  }

  @Test
  void putsWhatIsToldOfLatelyFirstWhereNowIsAskedAbout() {
    articles.save(Rankings.stored("old", "The pier is shut."));
    articles.save(Rankings.stored("history", "The pier was shut in 1950."));
    articles.save(Rankings.published("new", "2026-10-01", "The pier is shut again."));
    Question now = Question.of("Is the pier shut?", Samples.TODAY);
    Question timed = now.with(new TimeScope(List.of(), TimeScope.Order.BEST, true, false));
    Ranking ranking = Rankings.of(articles, "history", "old", "new");

    assertThat(composer.compose(timed, ranking).excerpts())
        .extracting(excerpt -> excerpt.article().value())
        .containsExactly("new", "old", "history");
    assertThat(composer.compose(now, ranking).excerpts())
        .first()
        .extracting(excerpt -> excerpt.article().value())
        .isEqualTo("history");
  }

  @Test
  void showsWhatASentenceLeansOn() {
    articles.save(Rankings.stored("port", "A goat ran. The board met. It pays for the pier."));

    Excerpt best = compose("pays", "port").excerpts().getFirst();

    assertThat(best.text()).isEqualTo("The board met. It pays for the pier.");
    assertThat(key(best)).isEqualTo("It pays for the pier.");
  }

  @Test
  void showsTheBestFirstThenTheOthersOfItsArticleInOrderThenOtherArticles() {
    articles.save(
        Rankings.stored("port", "The board owes.", "The board pays.", "The board lends."));
    articles.save(Rankings.stored("ship", "The board buys."));
    List<String> bestFirst = List.of("lends", "buys", "pays", "owes");

    Draft draft =
        composer.compose(
            Question.of("Which boards are they?", Samples.TODAY),
            Rankings.of(
                articles,
                (sentence, article) -> rank(bestFirst, sentence, article),
                "port",
                "ship"));

    assertThat(draft.excerpts())
        .extracting(Excerpt::text)
        .containsExactly(
            "The board lends.", "The board owes.", "The board pays.", "The board buys.");
  }

  private static double rank(List<String> bestFirst, Sentence sentence, Article article) {
    String text = sentence.in(article);
    return bestFirst.stream()
        .filter(text::contains)
        .mapToDouble(word -> 0.9 - 0.01 * bestFirst.indexOf(word))
        .sum();
  }

  @Test
  void neverPicksARetractedParagraph() {
    articles.save(
        Rankings.noted(
            "port", 1, NoteKind.RETRACTED, "The board pays for the pier.", "A goat ran."));

    Draft draft = compose("pays", "port");

    assertThat(draft.excerpts()).extracting(Excerpt::paragraph).doesNotContain(1).isNotEmpty();
  }

  @Test
  void picksNothingWhereAllIsRetractedOrUnreliable() {
    articles.save(Rankings.noted("gone", 1, NoteKind.RETRACTED, "The board pays for the pier."));
    articles.save(Rankings.noted("doubtful", 1, NoteKind.UNRELIABLE, "The board pays for a pier."));

    assertThat(compose("pays", "gone").excerpts()).isEmpty();
    assertThat(compose("pays", "doubtful").excerpts()).isEmpty();
    assertThat(compose("pays", "gone", "doubtful").confidence()).isZero();
  }

  @Test
  void putsAnUnreliableParagraphBehindTheOthers() {
    articles.save(Rankings.noted("doubtful", 1, NoteKind.UNRELIABLE, "The board pays for a pier."));
    articles.save(Rankings.stored("port", "The board pays for the pier."));

    Draft draft = compose("pays", "doubtful", "port");

    assertThat(draft.excerpts().getFirst().article()).hasToString("port");
  }

  @Test
  void prefersTheArticleThatTheCuratorTrusts() {
    articles.save(Rankings.unreliable("low", "The board pays for the pier."));
    articles.save(Rankings.stored("high", "The board pays for the pier."));

    assertThat(compose("pays", "low", "high").excerpts().getFirst().article()).hasToString("high");
  }

  @Test
  void picksAtMostThree() {
    for (String id : List.of("a", "b", "c", "d")) {
      articles.save(Rankings.stored(id, "The board pays for the pier."));
    }

    assertThat(compose("pays", "a", "b", "c", "d").excerpts()).hasSizeBetween(1, 3);
  }

  @Test
  void picksOneMoreWhereTheAnswerHasSeveralParts() {
    for (String id : List.of("a", "b", "c", "d", "e")) {
      articles.save(Rankings.stored(id, "The board pays for the pier."));
    }
    Ranking ranking = Rankings.of(articles, "a", "b", "c", "d", "e");

    Draft draft =
        composer.compose(Question.of("Which boards pay for the piers?", Samples.TODAY), ranking);

    assertThat(draft.excerpts()).hasSize(4);
  }

  @Test
  void prefersASentenceThatHoldsWhatIsAskedFor() {
    articles.save(Rankings.stored("port", "The board pays.", "The board pays $3 million."));
    Ranking ranking = Rankings.of(articles, "port");

    Draft draft =
        composer.compose(Question.of("How much does the board pay?", Samples.TODAY), ranking);

    assertThat(draft.excerpts().getFirst().paragraph()).isEqualTo(2);
  }

  @Test
  void leavesOutAnArticleThatIsGone() {
    articles.save(Rankings.stored("port", "The board pays for the pier."));
    Ranking ranking = Rankings.of(articles, "port");
    articles.remove(new org.sarika.knowledge.ArticleId("port"));

    assertThat(composer.compose(QUESTION, ranking).excerpts()).isEmpty();
  }

  @Test
  void isSureOfNothingWhereNothingWasFound() {
    Draft draft = composer.compose(QUESTION, Ranking.EMPTY);

    assertThat(draft.excerpts()).isEmpty();
    assertThat(draft.confidence()).isZero();
  }

  private Draft compose(String word, String... ids) {
    return composer.compose(
        QUESTION,
        Rankings.of(articles, (sentence, article) -> worth(word, sentence, article), ids));
  }

  private static double worth(String word, Sentence sentence, Article article) {
    return sentence.in(article).contains(word) ? 0.9 : 0.1;
  }

  private static String key(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.keyStart(), excerpt.keyEnd());
  }

  @Test
  void takesNothingOfAnArticleThatChangedSinceItWasIndexed() {
    articles.save(Rankings.stored("port", "A goat ran. The board pays for the pier. A dog slept."));
    Ranking before = Rankings.of(articles, "port");
    articles.save(Rankings.stored("port", "Gone."));

    Draft draft = composer.compose(QUESTION, before);

    assertThat(draft.excerpts()).isEmpty();
  }
}
