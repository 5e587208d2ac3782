package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.Answer.Answered;
import org.sarika.answer.Answer.Conflicting;
import org.sarika.answer.Answer.NotFound;
import org.sarika.answer.Answer.OutOfScope;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.NoteKind;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.Retriever;

class GroundedAnswersTest {
  private static final String PORT =
      "The port board is unable to pay for the pier. It said so twice.";
  private static final String PIER = "The pier is 27 metres long in the harbour plans.";
  private static final Question QUESTION = Question.of("Who pays for the pier?", Samples.TODAY);

  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final List<Query> queries = new ArrayList<>();

  GroundedAnswersTest() {
    articles.save(Rankings.stored("port", PORT, PIER));
    articles.save(
        Rankings.stored(
            "other", "A farmer lost a goat.", "The pier is 37 metres long in the harbour plans."));
    articles.save(Rankings.stored("elsewhere", "Nobody found this."));
    articles.save(
        Rankings.noted(
            "doubtful", 1, NoteKind.UNRELIABLE, "The pier is free, some say.", "It was not."));
    articles.save(
        Rankings.noted("withdrawn", 1, NoteKind.RETRACTED, "The pier sank.", "The pier stands."));
  }

  static Stream<Excerpt> lies() {
    return Stream.of(
        // altered words
        excerpt("port", 1, 0, PORT.length(), PORT.replace("unable", "ready")),
        excerpt("port", 1, 0, PORT.length(), PORT.toUpperCase(java.util.Locale.ROOT)),
        excerpt("port", 1, 0, 14, "The port bored"),
        // wrong offsets
        excerpt("port", 1, 1, 15, "The port board"),
        excerpt("port", 1, 0, 9_000, PORT),
        excerpt("port", 1, 500, 514, "The port board"),
        // inside a word
        excerpt("port", 1, 20, 31, PORT.substring(20, 31)),
        // another article's and another paragraph's text
        excerpt("port", 1, 0, 21, "A farmer lost a goat."),
        excerpt("port", 1, 0, PIER.length(), PIER),
        // what is not there
        excerpt("made-up", 1, 0, PORT.length(), PORT),
        excerpt("port", 3, 0, PORT.length(), PORT),
        // true, but not found for this question
        excerpt("elsewhere", 1, 0, 18, "Nobody found this."),
        // joined paragraphs
        excerpt("port", 1, 0, PORT.length() + 1 + PIER.length(), PORT + " " + PIER),
        excerpt("port", 1, 0, PORT.length(), PORT + "\n" + PIER),
        // cut marks that hide half a word, or nothing, or everything
        excerpt("port", 1, 0, 45, "The port board is \u2026 able to pay for the pier."),
        excerpt("port", 1, 0, 45, "The port board \u2026 is unable to pay for the pier."),
        excerpt("port", 1, 0, 45, "The port board \u2026 refuses to pay \u2026 the pier."),
        excerpt("port", 1, 0, 45, "The pier \u2026 the port board."),
        excerpt("port", 1, 0, 45, "\u2026"),
        // taken back by the outlet
        excerpt("withdrawn", 1, 0, 14, "The pier sank."));
  }

  @Test
  void findsNothingWhereAnOfficeIsAskedForThatNoExcerptNames() {
    Excerpt excerpt = excerpt("port", 2, 0, PIER.length(), PIER);

    Answer answer =
        answers(0.9, excerpt).answer(Question.of("Who is the harbour minister?", Samples.TODAY));

    assertThat(answer)
        .isInstanceOfSatisfying(NotFound.class, it -> assertThat(it.confidence()).isLessThan(0.5));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void neverShowsALie(Excerpt lie) {
    Excerpt truth = excerpt("port", 2, 0, PIER.length(), PIER);

    Answer answer = answers(0.9, lie, truth).answer(QUESTION);

    assertThat(citations(answer)).extracting(Citation::excerpt).containsExactly(truth);
    assertThat(citations(answer)).extracting(Citation::number).containsExactly(1);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void findsNothingWhereAllIsLies(Excerpt lie) {
    Answer answer = answers(1, lie, lie).answer(QUESTION);

    assertThat(answer)
        .isInstanceOfSatisfying(
            NotFound.class,
            it -> {
              assertThat(it.withheld()).isEmpty();
              assertThat(it.nearest())
                  .extracting(Article::id)
                  .extracting(ArticleId::value)
                  .startsWith("port");
            });
  }

  @Test
  void showsWhatIsTrueWithItsSource() {
    Answer answer = answers(0.9, excerpt("port", 1, 0, 45, PORT.substring(0, 45))).answer(QUESTION);

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answered.class,
            it -> {
              assertThat(it.confidence()).isEqualTo(0.9);
              assertThat(it.retrieved()).hasSize(4);
              assertThat(it.citations().getFirst().source().id()).hasToString("port");
            });
  }

  @Test
  void abstainsBelowTheBarAndKeepsWhatItWithheld() {
    Excerpt truth = excerpt("port", 2, 0, PIER.length(), PIER);

    Answer answer = answers(0.49, truth).answer(QUESTION);

    assertThat(answer)
        .isInstanceOfSatisfying(
            NotFound.class,
            it -> {
              assertThat(it.confidence()).isEqualTo(0.49);
              assertThat(it.withheld()).extracting(Citation::excerpt).containsExactly(truth);
              assertThat(it.nearest()).hasSize(3);
              assertThat(it.retrieved()).hasSize(4);
            });
  }

  @Test
  void answersAtTheBar() {
    Answer answer = answers(0.5, excerpt("port", 2, 0, PIER.length(), PIER)).answer(QUESTION);

    assertThat(answer).isInstanceOf(Answered.class);
  }

  @Test
  void neverShowsAnUnreliableParagraphAlone() {
    Excerpt doubtful = excerpt("doubtful", 1, 0, 27, "The pier is free, some say.");

    assertThat(answers(1, doubtful).answer(QUESTION)).isInstanceOf(NotFound.class);
  }

  @Test
  void neverShowsAnUnreliableParagraphFirst() {
    Excerpt doubtful = excerpt("doubtful", 1, 0, 27, "The pier is free, some say.");
    Excerpt truth = excerpt("port", 2, 0, PIER.length(), PIER);

    Answer answer = answers(1, doubtful, truth).answer(QUESTION);

    assertThat(citations(answer)).extracting(Citation::excerpt).containsExactly(truth, doubtful);
    assertThat(citations(answer).get(1).notes()).hasSize(1);
  }

  @Test
  void saysWhereTheSourcesDiffer() {
    Answer answer =
        answers(
                1,
                excerpt("port", 2, 0, PIER.length(), PIER),
                excerpt("other", 2, 0, PIER.length(), PIER.replace("27", "37")))
            .answer(Question.of("How long is the pier in the harbour plans?", Samples.TODAY));

    assertThat(answer)
        .isInstanceOfSatisfying(Conflicting.class, it -> assertThat(it.disagreements()).hasSize(1));
  }

  @Test
  void tellsWhereAnExcerptHasItOtherwiseThanTheQuestion() {
    Answer answer =
        answers(1, excerpt("port", 2, 0, PIER.length(), PIER))
            .answer(
                Question.of(
                    "Who drew the pier in the harbour plans as 90 metres long?", Samples.TODAY));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answered.class,
            it ->
                assertThat(it.remarks())
                    .containsExactly(
                        new Disagreement(
                            "premise-instead",
                            List.of(
                                new Disagreement.Side(1, "27 metres"),
                                new Disagreement.Side(Disagreement.QUESTION, "90 metres")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Otto Lind burnt the barn. How long is the pier in the harbour plans?",
        "Otto Lind drew the pier in the harbour plans."
      })
  void tellsOfWhatStandsBesideAQuestionAndIsNotThere(String text) {
    Answer answer =
        answers(0.9, excerpt("port", 2, 0, PIER.length(), PIER))
            .answer(Question.of(text, Samples.TODAY));

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answered.class,
            it ->
                assertThat(it.remarks())
                    .extracting(Disagreement::matter)
                    .containsExactly("premise-unmentioned"));
  }

  @Test
  void abstainsWhereNothingSaysWhatTheQuestionTakesForGranted() {
    Answer answer =
        answers(0.9, excerpt("port", 2, 0, PIER.length(), PIER))
            .answer(Question.of("Why did Otto Lind burn the pier?", Samples.TODAY));

    assertThat(answer)
        .isInstanceOfSatisfying(
            NotFound.class,
            it -> {
              assertThat(it.confidence()).isLessThan(0.5);
              assertThat(it.withheld()).hasSize(1);
            });
  }

  @Test
  void doesNotSearchForSmallTalk() {
    assertThat(answers(1).answer(Question.of("hello", Samples.TODAY)))
        .isInstanceOf(OutOfScope.class);
    assertThat(queries).isEmpty();
  }

  @Test
  void searchesForTheStandaloneForm() {
    Question followUp =
        new Question(
            "And there?", "Who pays in Kep?", Samples.TODAY, org.sarika.retrieval.Filters.NONE);

    answers(1).answer(followUp);

    assertThat(queries).containsExactly(Query.of("Who pays in Kep?"));
  }

  @Test
  void findsNothingWhereNothingWasFound() {
    Answer answer =
        new GroundedAnswers(
                query -> Ranking.EMPTY,
                (question, ranking) -> new Draft(List.of(), 0),
                articles,
                new Caveats(articles),
                0)
            .answer(QUESTION);

    assertThat(answer).isInstanceOf(NotFound.class);
  }

  @Test
  void showsOnlyStoredWordsWhateverWasFound() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    ExtractiveComposer composer =
        new ExtractiveComposer(articles, new Caveats(articles), Rankings.weights());

    for (int round = 0; round < 200; round++) {
      Ranking ranking = Rankings.random(random, articles);
      Answer answer =
          new GroundedAnswers(query -> ranking, composer, articles, new Caveats(articles), 0)
              .answer(QUESTION);

      String where = "seed %d, round %d".formatted(seed, round);
      List<Excerpt> shown = citations(answer).stream().map(Citation::excerpt).toList();
      assertThat(shown).as(where).hasSizeLessThanOrEqualTo(3);
      for (Excerpt excerpt : shown) {
        Article article = articles.find(excerpt.article()).orElseThrow();
        assertThat(article.paragraph(excerpt.paragraph()).substring(excerpt.start(), excerpt.end()))
            .as(where)
            .isEqualTo(excerpt.text());
        assertThat(shown.stream().filter(excerpt::overlaps)).as(where).containsExactly(excerpt);
      }
    }
  }

  private AnswerService answers(double confidence, Excerpt... excerpts) {
    Ranking ranking = Rankings.of(articles, "port", "other", "doubtful", "withdrawn");
    Retriever retriever =
        query -> {
          queries.add(query);
          return ranking;
        };
    return new GroundedAnswers(
        retriever,
        (question, found) -> new Draft(List.of(excerpts), confidence),
        articles,
        new Caveats(articles),
        0.5);
  }

  private static List<Citation> citations(Answer answer) {
    return switch (answer) {
      case Answered it -> it.citations();
      case Conflicting it -> it.citations();
      case NotFound it -> List.of();
      case OutOfScope it -> List.of();
    };
  }

  private static Excerpt excerpt(String article, int paragraph, int start, int end, String text) {
    return new Excerpt(new ArticleId(article), paragraph, start, end, text, 0, text.length());
  }
}
