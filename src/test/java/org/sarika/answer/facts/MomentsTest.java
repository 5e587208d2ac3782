package org.sarika.answer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.knowledge.PublicationDate;

class MomentsTest {
  private static final PublicationDate WEDNESDAY = PublicationDate.parse("2019-06-12");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 4 March 2019|2019-03-04|2019-03-04",
        "on March 4, 2019|2019-03-04|2019-03-04",
        "from 24 to 28 January 2019|2019-01-24|2019-01-28",
        "24-28 January 2019|2019-01-24|2019-01-28",
        "in June 2013|2013-06-01|2013-06-30",
        "in 1962|1962-01-01|1962-12-31",
        "between 2016 and 2018|2016-01-01|2018-12-31",
        "in 2016-18|2016-01-01|2018-12-31",
        "since 2002|2002-01-01|2019-06-12",
        "on Monday|2019-06-10|2019-06-10",
        "on Monday, 3 June 2019|2019-06-03|2019-06-03",
        "yesterday|2019-06-11|2019-06-11",
        "last year|2018-01-01|2018-12-31",
        "on 4 March|2019-03-04|2019-03-04",
      })
  void readsAgainstTheArticlesDate(String text, String first, String last) {
    assertThat(Moments.in(text, WEDNESDAY))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.first()).isEqualTo(first);
          assertThat(it.last()).isEqualTo(last);
        });
  }

  @Test
  void knowsWhatNamesAnEventByItsYear() {
    assertThat(Moments.in("the drill of 2014 and the 2016 exercise", WEDNESDAY))
        .allMatch(Moment::qualifies)
        .hasSize(2);
  }

  @Test
  void leavesOutADayThatDoesNotExist() {
    assertThat(Moments.in("on 31 June 2019", WEDNESDAY))
        .noneMatch(it -> it.first().getDayOfMonth() == 31);
  }
}
