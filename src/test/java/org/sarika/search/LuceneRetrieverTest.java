package org.sarika.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarika.search.IndexedShelf.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.time.Period;

class LuceneRetrieverTest {
  private static final Names NAMES =
      new Names(
          List.of(
              new Name(
                  "Royal Cambodian Armed Forces", "organisation", List.of("RCAF"), List.of())));

  @TempDir private Path folder;
  private IndexedShelf shelf;

  @BeforeEach
  void open() {
    shelf = new IndexedShelf(folder, NAMES);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "title:river AND (body:[a TO z}",
        "river~ +rose -Monday ^2 \"un",
        "*:*",
        "/.*/",
        "river\\",
        "?*",
        "\ud83d\ude00 \ud83c\udf89",
        "\ud83d",
        "ri\0ver",
        "\0",
        "",
        "   ",
        "?!... --- \u2014",
        "the of and",
        "river ".repeat(3_400),
        "x".repeat(20_000),
        IntStream.range(0, 4_000).mapToObj(Integer::toString).reduce("", (a, b) -> a + " " + b),
        "\u1791\u1793\u17d2\u179b\u17c1 \u6cb3 \u0646\u0647\u0631");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void takesAnyTextForWords(String text) {
    shelf.put(article("a", "River news", "The river rose on Monday."));

    Ranking ranking = shelf.find(text);

    assertThat(ranking.hits()).hasSizeLessThanOrEqualTo(1);
    assertThat(ranking.hits())
        .allMatch(hit -> !Double.isNaN(hit.score()) && !Double.isNaN(hit.coverage()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who commands the RCAF?|full",
        "Who commands the Royal Cambodian Armed Forces?|short",
      })
  void findsANameByItsOtherSpelling(String question, String id) {
    shelf.put(
        article("full", "Order", "A general commands the Royal Cambodian Armed Forces today."),
        article("short", "Order", "A colonel commands RCAF units today, too."),
        article("goat", "Goats", "A goat commands nobody, said the farmer."),
        article("boat", "Boats", "A boat was painted green by the river."));

    Hit hit = hit(shelf.find(question), id);
    Hit unrelated = hit(shelf.find(question), "goat");

    assertThat(hit.coverage()).isGreaterThan(0.99);
    assertThat(hit.coverage()).isGreaterThan(unrelated.coverage());
    assertThat(shelf.ids(question).subList(0, 2)).contains(id);
  }

  @Test
  void seesNamesThatTheCuratorAddedSince() {
    List<Names> current = new ArrayList<>(List.of(Names.NONE));
    LuceneRetriever retriever =
        new LuceneRetriever(
            shelf.index, new org.sarika.fake.HashingEmbedder("words"), current::getFirst);
    shelf.put(article("full", "Order", "The Royal Cambodian Armed Forces marched."));

    double before = retriever.retrieve(Query.of("RCAF")).hits().getFirst().coverage();
    current.set(0, NAMES);
    double after = retriever.retrieve(Query.of("RCAF")).hits().getFirst().coverage();

    assertThat(before).isZero();
    assertThat(after).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-09, 2019-04-09, '', '', 'day month year'",
    "2019-05-01, 2019-05-31, '', '', 'year'",
    "2018-01-01, 2018-12-31, '', '', ''",
    "2020-01-01, 2020-12-31, '', '', 'star mark'",
    "2019-01-01, 2020-12-31, myna, '', 'day'",
    "2019-01-01, 2020-12-31, DAILY, '', 'day'",
    "2019-01-01, 2020-12-31, *, '', 'star'",
    "2019-01-01, 2020-12-31, ?, '', 'mark'",
    "2019-01-01, 2020-12-31, d*y, '', ''",
    "2019-01-01, 2020-12-31, \\, '', 'mark'",
    "2019-01-01, 2020-12-31, '', trade, 'month'",
    "2019-01-01, 2020-12-31, '', Trade, 'month'",
    "2019-01-01, 2020-12-31, '', tra, ''",
    "2019-04-09, 2019-04-09, myna, trade, ''",
  })
  void findsOnlyWhatTheFiltersLetThrough(
      LocalDate from, LocalDate to, String publisher, String topic, String expected) {
    String text = "The river rose.";
    List<Article> all =
        List.of(
            article("day", "R", "2019-04-09", "The Daily Myna", List.of("war"), text),
            article("month", "R", "2019-04", "Heron", List.of("trade", "war"), text + " One."),
            article("year", "R", "2019", "Heron", List.of(), text + " Two boats."),
            article("star", "R", "2020-02-02", "The *Star*", List.of(), text + " Three goats ran."),
            article("mark", "R", "2020", "Why? \\o", List.of(), text + " Four dogs slept well."));
    shelf.put(all.toArray(Article[]::new));
    Filters filters = new Filters(from, to, publisher, topic);

    List<String> found = shelf.ids(new Query("river", filters));

    assertThat(found)
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" ", -1))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(filters::accept).map(it -> it.id().value()).toList());
  }

  @Test
  void findsWhatTellsOfAPeriodWheneverItCameOut() {
    shelf.put(
        article("late", "R", "2026", "Heron", List.of(), "The river rose in May 1975."),
        article("then", "R", "1975-12-30", "Heron", List.of(), "The river fell. Goats ran."),
        article("after", "R", "1976-01-06", "Heron", List.of(), "The river froze at last."),
        article("headline", "Floods of 1975", "2020", "Heron", List.of(), "The river was high."),
        article(
            "other", "R", "2020", "Heron", List.of(), "The river rose in 1863 and 1,975 fled."));
    Filters filters = Filters.NONE.telling(List.of(Period.year(1975)));

    List<String> found = shelf.ids(new Query("river", filters));

    assertThat(found).containsExactlyInAnyOrder("late", "then", "after", "headline");
  }

  @Test
  void findsWhatIsToldOfAnOpenPeriod() {
    shelf.put(
        article("late", "R", "2026", "Heron", List.of(), "The river rose in May 1775."),
        article("other", "R", "2020", "Heron", List.of(), "The river rose in 1863."));
    Filters filters = Filters.NONE.telling(List.of(Period.year(1810).andBefore()));

    assertThat(shelf.ids(new Query("river", filters))).containsExactly("late");
  }

  @Test
  void showsTheBestOfNearlyTheSamePassages() {
    String wire =
        "The river rose by two metres on Monday and the harbour board closed every pier in town";
    shelf.put(
        article("one", "River", wire + "."),
        article("two", "River", wire + " again."),
        article("own", "River", "A fisherman saw the river rise and moved his boats to the hill."));

    Ranking ranking = shelf.find("When did the river rise by two metres?");

    assertThat(ranking.hits()).extracting(hit -> hit.article().value()).hasSize(2).contains("own");
    assertThat(ranking.articles()).hasSize(3);
  }

  @Test
  void findsByWordsOfTheTitleAlone() {
    shelf.put(
        article("a", "Ferry disaster", "It happened at noon. Nobody was hurt."),
        article("b", "Harvest", "It happened at noon. Nobody was hungry."));

    assertThat(shelf.find("ferry").hits().getFirst().article()).hasToString("a");
    assertThat(shelf.find("ferry").hits().getFirst().coverage()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "exercised, exercises",
    "Exercise, exercising",
    "SHIP, ships",
    "ministers, minister's",
    "cafe, caf\u00e9"
  })
  void findsOtherFormsOfAWord(String asked, String written) {
    shelf.put(
        article("a", "News", "Then came the " + written + " of spring."),
        article("b", "News", "Then came the goat of autumn."));

    Hit best = shelf.find(asked).hits().getFirst();

    assertThat(best.article()).hasToString("a");
    assertThat(best.coverage()).isEqualTo(1);
  }

  @Test
  void givesSentencesThatStandInTheArticle() {
    Article article = article("a", "News", "The river rose. A goat ran.", "The pier sank.");
    shelf.put(article);

    Hit hit = shelf.find("Which pier sank?").hits().getFirst();

    assertThat(hit.sentences())
        .extracting(it -> it.sentence().in(article))
        .containsExactly("The river rose.", "A goat ran.", "The pier sank.");
    assertThat(hit.sentences().get(2).coverage()).isEqualTo(1);
    assertThat(hit.sentences().get(2).cosine()).isBetween(0.1, 1.01);
    assertThat(hit.sentences().get(0).coverage()).isZero();
  }

  @Test
  void ranksAtMostTenArticlesEachOnce() {
    for (int i = 0; i < 15; i++) {
      shelf.put(article("a" + i, "River " + i, "The river rose " + "very ".repeat(i) + "high."));
    }

    Ranking ranking = shelf.find("river");

    assertThat(ranking.articles()).hasSize(10).doesNotHaveDuplicates();
    assertThat(ranking.hits()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void answersWhileArticlesComeAndGo() throws InterruptedException, ExecutionException {
    shelf.put(article("fixed", "River", "The river rose on Monday."));
    AtomicBoolean stop = new AtomicBoolean();
    List<Future<Integer>> readers = new ArrayList<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        readers.add(threads.submit(() -> readUntil(stop)));
      }
      for (int i = 0; i < 60; i++) {
        shelf.put(article("a" + i % 7, "Goats", "A goat ran " + "far ".repeat(i) + "away."));
        shelf.index.remove(new ArticleId("a" + (i + 3) % 7));
      }
      stop.set(true);
    }

    for (Future<Integer> reader : readers) {
      assertThat(reader.get()).isPositive();
    }
  }

  private int readUntil(AtomicBoolean stop) {
    int reads = 0;
    do {
      assertThat(shelf.find("When did the river rise?").articles())
          .contains(new ArticleId("fixed"));
      reads++;
    } while (!stop.get());
    return reads;
  }

  private static Hit hit(Ranking ranking, String article) {
    return ranking.hits().stream()
        .filter(hit -> hit.article().value().equals(article))
        .findFirst()
        .orElseThrow();
  }
}
