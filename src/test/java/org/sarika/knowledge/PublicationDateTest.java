package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource({
    "2019-04-09, 2019-04-09, 2019-04-09",
    "2019-04, 2019-04-01, 2019-04-30",
    "2020-02, 2020-02-01, 2020-02-29",
    "2019, 2019-01-01, 2019-12-31",
    "2020-02-29, 2020-02-29, 2020-02-29",
  })
  void saysWhichDaysItMayMean(String text, LocalDate first, LocalDate last) {
    PublicationDate date = PublicationDate.parse(text);

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "19",
        "2019-4-9",
        "2019/04/09",
        "9 April 2019",
        "2019-04-09T00:00",
        " 2019",
        "\u0662\u0660\u0661\u0669"
      })
  void refusesAnotherForm(String text) {
    assertThatThrownBy(() -> PublicationDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-02-29", "2019-13", "2019-00", "2019-04-31", "2019-12-32"})
  void refusesADayThatDoesNotExist(String text) {
    assertThatThrownBy(() -> PublicationDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'%s' does not exist in the calendar", text);
  }

  @Test
  void ordersByTheFirstDayThenByTheText() {
    assertThat(
            Stream.of("2019-04-09", "2020", "2019", "2019-04", "2019-01-01")
                .map(PublicationDate::parse)
                .sorted())
        .extracting(PublicationDate::text)
        .containsExactly("2019", "2019-01-01", "2019-04", "2019-04-09", "2020");
  }

  @Test
  void isMadeOfADay() {
    assertThat(PublicationDate.of(LocalDate.of(2019, 4, 9)))
        .isEqualTo(PublicationDate.parse("2019-04-09"));
  }
}
