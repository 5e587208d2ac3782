package org.sarika.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;

class FiltersTest {
  @ParameterizedTest
  @CsvSource({
    "2019-04-09, 2019-04-09, 2019-04-09, true",
    "2019-04-09, 2019-04-10, 2019-12-31, false",
    "2019-04-09, 2019-01-01, 2019-04-08, false",
    "2019-04, 2019-04-30, 2019-05-01, true",
    "2019-04, 2019-05-01, 2019-06-01, false",
    "2019, 2018-01-01, 2019-01-01, true",
    "2019, 2018-01-01, 2018-12-31, false",
  })
  void acceptsADateThatMayLieInTheSpan(
      String published, LocalDate from, LocalDate to, boolean accepted) {
    Article article = Samples.article("a", published, "Text.");

    assertThat(new Filters(from, to, "", "").accept(article)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "myna, '', true", "MYNA, '', true", "*, '', false", "heron, '', false",
    "'', military, true", "'', Military, true", "'', milit, false", "myna, trade, false",
  })
  void acceptsByPartOfThePublisherAndWholeTopic(String publisher, String topic, boolean accepted) {
    Article article = Samples.article("a", "2019", "Text.");
    Filters filters = new Filters(LocalDate.MIN, LocalDate.MAX, publisher, topic);

    assertThat(filters.accept(article)).isEqualTo(accepted);
    assertThat(filters.isNone()).isFalse();
  }

  @Test
  void leavesOutWhatCameOutBeforeTheLaterOfTwoDays() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Filters filters = Filters.NONE.since(day);

    assertThat(filters.accept(Samples.article("a", "2020-01-01", "Text."))).isTrue();
    assertThat(filters.accept(Samples.article("a", "2019-12-31", "Text."))).isFalse();
    assertThat(filters.since(day.minusYears(1))).isEqualTo(filters);
  }

  @Test
  void acceptsEverythingWithoutFilters() {
    assertThat(Filters.NONE.isNone()).isTrue();
    assertThat(Filters.NONE.accept(Samples.article("a", "2019", "Text."))).isTrue();
  }
}
