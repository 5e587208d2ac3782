package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.retrieval.Filters;

class SearchWordsTest {
  @Test
  void readsFiltersWhereverTheyStand() {
    SearchWords words =
        SearchWords.in("from:2019 arms to:2021-02 embargo publisher:\"Daily Myna\" topic:military");

    assertThat(words)
        .isEqualTo(
            new SearchWords.Terms(
                "arms embargo",
                new Filters(
                    LocalDate.of(2019, 1, 1),
                    LocalDate.of(2021, 2, 28),
                    "Daily Myna",
                    "military")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "embargo publisher:“Daily Myna”",
        "embargo publisher:„Daily Myna“",
        "embargo Publisher: «Daily Myna»",
        "publisher:\" Daily Myna \" embargo",
        "PUBLISHER:\"Daily Myna\" embargo"
      })
  void takesQuotationMarksAndCapitalsAsTelephonesWriteThem(String text) {
    assertThat(SearchWords.in(text))
        .isEqualTo(
            new SearchWords.Terms(
                "embargo", new Filters(LocalDate.MIN, LocalDate.MAX, "Daily Myna", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01",
    "2019-04, 2019-04-01",
    "2019-04-09, 2019-04-09",
    "២០១៩-០៤, 2019-04-01"
  })
  void readsDatesAsExactlyAsTheyAreGiven(String date, LocalDate first) {
    assertThat(SearchWords.in("war from:" + date))
        .isInstanceOfSatisfying(
            SearchWords.Terms.class, terms -> assertThat(terms.filters().from()).isEqualTo(first));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "war from:soon, NO_DATE, from, soon",
        "war to:2019-13, NO_DATE, to, 2019-13",
        "war to:2019-02-30, NO_DATE, to, 2019-02-30",
        "war from:19, NO_DATE, from, 19",
        "war publishr:Myna, UNKNOWN, publishr, ~~",
        "war topic:, EMPTY, topic, ~~",
        "war topic:\"\", EMPTY, topic, ~~",
        "war From:2019 from:2020, TWICE, from, 2020",
        "war publisher:\"Daily Myna, UNCLOSED, publisher, Daily Myna",
        "war from:2021 to:2020, ORDER, from, 2021",
        "war viewpoint:martian, NO_VIEWPOINT, viewpoint, martian",
      })
  void namesABadFilter(String text, FilterProblem.Kind kind, String filter, String value) {
    assertThat(SearchWords.in(text))
        .isEqualTo(new SearchWords.Bad(new FilterProblem(kind, filter, value)));
  }

  @Test
  void readsWhoSpeaksAndFromWhere() {
    assertThat(SearchWords.in("ream speaker:\"Hun Sen\" viewpoint:Chinese-State"))
        .isEqualTo(new SearchWords.Terms("ream", Filters.NONE.by("Hun Sen", "chinese-state")));
  }

  @Test
  void namesAFilterLongerThanAnyName() {
    assertThat(SearchWords.in("war topic:" + "x".repeat(101)))
        .isInstanceOfSatisfying(
            SearchWords.Bad.class,
            bad -> assertThat(bad.problem().kind()).isEqualTo(FilterProblem.Kind.TOO_LONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what happened at 10:30",
        "https://myna.example/from:2019",
        "US:Cambodia relations",
        "\"from:2019 to:2021\" letters",
        "(war AND peace) OR *:* ~2 [a TO b] ^9 \\",
        "war\" from",
        "ព្រះរាជាណាចក្រ កម្ពុជា",
        "🙂 war"
      })
  void takesEverythingElseForWords(String text) {
    assertThat(SearchWords.in(text)).isEqualTo(new SearchWords.Terms(text, Filters.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "from:2019 topic:war", "\"\"", "?!", "🙂"})
  void knowsThatThereIsNothingToLookFor(String text) {
    assertThat(SearchWords.in(text)).isInstanceOf(SearchWords.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "from:", "\"", "(", "ក", "topic:a "})
  void doesNotReadWhatIsTooLong(String piece) {
    assertThat(SearchWords.in(piece.repeat(20_000))).isInstanceOf(SearchWords.TooLong.class);
  }

  @Test
  void readsAnyCharactersWithoutLosingAWord() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "ab \t\"“”:/from:to:topic:2019-0102ក😀\u0000\\()*";

    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, letters.length())
          .forEach(i -> text.append(letters.charAt(i)));
      String where = "seed %d, round %d".formatted(seed, round);

      SearchWords words = SearchWords.in(text.toString());

      assertThat(words).as(where).isNotInstanceOf(SearchWords.TooLong.class);
      if (words instanceof SearchWords.Terms terms && terms.filters().isNone()) {
        assertThat(terms.text())
            .as(where)
            .isEqualTo(text.toString().replaceAll("\\s+", " ").strip());
      }
    }
  }
}
