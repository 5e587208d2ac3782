package org.sarika.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.knowledge.PublicationDate;

class IntervalsTest {
  private static final PublicationDate WEDNESDAY = PublicationDate.parse("2019-06-12");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It ran between 2016 and 2018.|between|2016-01-01|2018-12-31",
        "It ran from March to May 2017.|from|2017-03-01|2017-05-31",
        "It has run since early 2002.|since|2002-01-01|2019-06-12",
        "Talks began on Monday, 3 June 2019.|on|2019-06-03|2019-06-03",
        "Talks will begin on Monday.|on|2019-06-17|2019-06-17",
        "He was not allowed to visit her on Monday.|on|2019-06-10|2019-06-10",
        "It was carved in the late 1800s.|the|1850-01-01|1899-12-31",
        "It stood still in 1975: nobody came.|in|1975-01-01|1975-12-31",
      })
  void readsOneIntervalAgainstTheArticlesDate(
      String text, String before, String first, String last) {
    List<Mention> found = Intervals.in(text, WEDNESDAY);

    assertThat(found)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.period().from()).isEqualTo(first);
          assertThat(one.period().to()).isEqualTo(last);
          assertThat(text.substring(0, one.start()).strip()).endsWith(before);
        });
  }

  @Test
  void givesADateTheYearOfTheOneThatItIsJoinedTo() {
    assertThat(Intervals.in("Votes were held in March and May 2017.", WEDNESDAY))
        .extracting(mention -> mention.period().from().getYear())
        .containsExactly(2017, 2017);
  }

  @Test
  void readsNoYearsAgoInALargeNumber() {
    assertThat(Intervals.in("It was carved 1,500 years ago.", WEDNESDAY)).isEmpty();
  }
}
